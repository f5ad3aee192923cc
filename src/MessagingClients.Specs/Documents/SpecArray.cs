namespace MessagingClients.Specs.Documents;

/// <summary>An array.</summary>
internal sealed class SpecArray : SpecNode
{
    /// <summary>Makes an array.</summary>
    /// <param name="items">The items.</param>
    /// <param name="location">Where it was written.</param>
    public SpecArray(IReadOnlyList<SpecNode> items, SourceLocation location = default)
        : base(location, items) => Items = items;

    /// <summary>The items.</summary>
    public IReadOnlyList<SpecNode> Items { get; }

    /// <inheritdoc/>
    public override bool DeepEquals(SpecNode? other) =>
        other is SpecArray array
        && Items.Count == array.Items.Count
        && Items.Zip(array.Items).All(pair => pair.First.DeepEquals(pair.Second));
}
