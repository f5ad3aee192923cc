namespace MessagingClients.Specs.Documents;

/// <summary>Makes new documents out of old ones.</summary>
internal static class SpecEdit
{
    /// <summary>Replaces one node; where the edit gives none, the node is taken out.</summary>
    public static SpecNode? Replace(SpecNode root, IReadOnlyList<string> segments, Func<SpecNode, SpecNode?> edit) =>
        segments.Count == 0 ? edit(root) : ReplaceChild(root, segments[0], child => Replace(child, [.. segments.Skip(1)], edit));

    /// <summary>Members are merged by name, all the way down; an array gets the other value as a further item.</summary>
    public static SpecNode Merge(SpecNode target, SpecNode update) => (target, update) switch
    {
        (SpecObject old, SpecObject changes) => changes.Members.Aggregate(
            old, (merged, change) => merged.With(change.Name, MergeMember(merged[change.Name], change.Value))),
        (SpecArray old, _) => new SpecArray([.. old.Items, update], old.Location),
        _ => update,
    };

    private static SpecNode MergeMember(SpecNode? old, SpecNode update) => (old, update) switch
    {
        (SpecObject, SpecObject) => Merge(old, update),
        (SpecArray items, SpecArray more) => new SpecArray([.. items.Items, .. more.Items], items.Location),
        _ => update,
    };

    private static SpecNode ReplaceChild(SpecNode parent, string step, Func<SpecNode, SpecNode?> edit)
    {
        if (parent is SpecObject value)
        {
            return edit(value[step]!) is { } changed ? value.With(step, changed) : value.Without(step);
        }

        SpecArray array = (SpecArray)parent;
        return new SpecArray(
            [.. array.Items.Select((item, index) => SpecPointer.Step(index) == step ? edit(item) : item).OfType<SpecNode>()],
            array.Location);
    }
}
