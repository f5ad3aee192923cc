namespace MessagingClients.Constraints;

/// <summary>What a document demands of an object whose members have no names of their own.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="values">The rule of each value.</param>
public sealed class MapRule<T>(Rule<T> values) : Rule<IReadOnlyDictionary<string, T>>
{
    private static readonly TextRule Name = new();

    /// <summary>The rule of each value.</summary>
    public Rule<T> Values { get; } = values;

    /// <summary>The least number of members.</summary>
    /// <value>By default 0.</value>
    public int MinProperties { get; init; }

    /// <summary>The greatest number of members.</summary>
    /// <value>By default <see cref="int.MaxValue"/>: any.</value>
    public int MaxProperties { get; init; } = int.MaxValue;

    /// <inheritdoc/>
    public override Violation? Check(IReadOnlyDictionary<string, T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (Violation.OfRange(MinProperties, MaxProperties, "member", value.Count) is { } count)
        {
            return count;
        }

        int position = 0;
        foreach ((string name, T item) in value)
        {
            Violation? violation = Name.Check(name) ?? Values.CheckOrNull(item);
            if (violation is not null)
            {
                return violation.Under($"[{position}]");
            }

            position++;
        }

        return null;
    }
}
