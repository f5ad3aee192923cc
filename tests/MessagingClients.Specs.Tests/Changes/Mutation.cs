using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Tests.Changes;

/// <summary>Changes one node of a document.</summary>
internal static class Mutation
{
    /// <summary>The paths to all nodes but the root.</summary>
    public static IEnumerable<IReadOnlyList<string>> Paths(SpecNode node) =>
        from child in Children(node)
        from path in Paths(child.Node).Prepend([])
        select (IReadOnlyList<string>)[child.Step, .. path];

    /// <summary>The document with one node taken out, or with another value in its place.</summary>
    public static SpecObject Of(SpecObject document, IReadOnlyList<string> path, bool remove) =>
        (SpecObject)SpecEdit.Replace(document, path, node => remove ? null : Other(node))!;

    private static SpecNode Other(SpecNode node) => node switch
    {
        SpecScalar { Kind: ScalarKind.Text } text => SpecScalar.OfText(text.Text + "x", text.Location),
        SpecScalar { Kind: ScalarKind.Number } number => SpecScalar.OfNumber(number.Text + "1", number.Location),
        SpecScalar { Kind: ScalarKind.Boolean } flag => SpecScalar.OfBoolean(flag.Text != "true", flag.Location),
        SpecObject value => value.With("x-else", SpecScalar.OfBoolean(value: true)),
        SpecArray array => new SpecArray([.. array.Items, SpecScalar.OfText("else")], array.Location),
        _ => SpecScalar.OfText("else", node.Location),
    };

    private static IEnumerable<(string Step, SpecNode Node)> Children(SpecNode node) => node switch
    {
        SpecObject value => value.Members.Select(member => (member.Name, member.Value)),
        SpecArray array => array.Items.Select((item, index) => (SpecPointer.Step(index), item)),
        _ => [],
    };
}
