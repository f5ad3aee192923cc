namespace MessagingClients.Specs.Documents;

/// <summary>An array.</summary>
internal sealed class SpecArray : SpecNode
{
    /// <summary>Makes an array.</summary>
    /// <param name="items">The items.</param>
    /// <param name="location">Where it was written.</param>
    public SpecArray(IReadOnlyList<SpecNode> items, SourceLocation location = default)
        : base(location)
    {
        Items = items;
        foreach (SpecNode item in items)
        {
            Count(item);
        }
    }

    /// <summary>The items.</summary>
    public IReadOnlyList<SpecNode> Items { get; }

    /// <summary>The same array with other items; itself, where all stay.</summary>
    /// <param name="edit">Gives what stands in the place of an item.</param>
    /// <returns>The new array.</returns>
    public SpecArray Map(Func<SpecNode, SpecNode> edit)
    {
        SpecNode[] items = [.. Items.Select(edit)];
        return items.SequenceEqual(Items, ReferenceEqualityComparer.Instance) ? this : new SpecArray(items, Location);
    }

    /// <inheritdoc/>
    public override bool DeepEquals(SpecNode? other) =>
        other is SpecArray array
        && Items.Count == array.Items.Count
        && Items.Zip(array.Items).All(pair => pair.First.DeepEquals(pair.Second));
}
