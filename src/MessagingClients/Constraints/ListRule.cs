namespace MessagingClients.Constraints;

/// <summary>What a document demands of an array.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="items">The rule of each item.</param>
public sealed class ListRule<T>(Rule<T> items) : Rule<IReadOnlyList<T>>
{
    /// <summary>The rule of each item.</summary>
    public Rule<T> Items { get; } = items;

    /// <summary>The least number of items.</summary>
    /// <value>By default 0.</value>
    public int MinItems { get; init; }

    /// <summary>The greatest number of items.</summary>
    /// <value>By default <see cref="int.MaxValue"/>: any.</value>
    public int MaxItems { get; init; } = int.MaxValue;

    /// <summary>Whether no two items are equal.</summary>
    /// <value>By default <see langword="false"/>: they may be.</value>
    public bool UniqueItems { get; init; }

    /// <inheritdoc/>
    public override Violation? Check(IReadOnlyList<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Count < MinItems)
        {
            return Violation.OfCount("at least", MinItems, "item", value.Count);
        }

        if (value.Count > MaxItems)
        {
            return Violation.OfCount("at most", MaxItems, "item", value.Count);
        }

        if (UniqueItems && value.Distinct().Count() < value.Count)
        {
            return Violation.Of("items that differ", "equal ones");
        }

        for (int index = 0; index < value.Count; index++)
        {
            if (Items.CheckOrNull(value[index]) is { } violation)
            {
                return violation.Under($"[{index}]");
            }
        }

        return null;
    }
}
