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

    /// <inheritdoc/>
    public override Breach? Check(IReadOnlyList<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Count < MinItems)
        {
            return Breach.Of($"at least {MinItems} items", $"{value.Count}");
        }

        if (value.Count > MaxItems)
        {
            return Breach.Of($"at most {MaxItems} items", $"{value.Count}");
        }

        for (int index = 0; index < value.Count; index++)
        {
            if (Item(value[index]) is { } breach)
            {
                return breach.Under($"[{index}]");
            }
        }

        return null;
    }

    private Breach? Item(T item) => item is null ? Breach.Of("a value", "null") : Items.Check(item);
}
