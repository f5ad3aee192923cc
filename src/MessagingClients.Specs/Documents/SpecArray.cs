namespace MessagingClients.Specs.Documents;

/// <summary>An array.</summary>
public sealed class SpecArray : SpecNode
{
    /// <summary>Makes an array.</summary>
    /// <param name="items">The items.</param>
    /// <param name="location">Where it was written.</param>
    public SpecArray(IReadOnlyList<SpecNode> items, SourceLocation location = default)
        : base(location, 1 + items.Sum(item => item.Size)) => Items = items;

    /// <summary>The items.</summary>
    public IReadOnlyList<SpecNode> Items { get; }

    /// <inheritdoc/>
    public override bool Means(SpecNode? other) =>
        other is SpecArray array
        && Items.Count == array.Items.Count
        && Items.Zip(array.Items).All(pair => pair.First.Means(pair.Second));
}
