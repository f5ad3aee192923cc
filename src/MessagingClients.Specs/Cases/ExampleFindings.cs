using System.Collections.Immutable;
using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Finds examples of members that break the schema beside which they stand; no case is made of them.</summary>
internal static class ExampleFindings
{
    public static IEnumerable<NotDerived> Of(SpecObject document, string provider, SchemaCheck check) =>
        from found in Walk(document, [])
        from example in Examples(found.Schema)
        let problem = check.Problem(found.Schema, example)
        where problem is not null
        select new NotDerived($"{provider}/examples{SpecPointer.Format(found.Path)}", $"The documented example breaks its own schema: {problem}.");

    private static IEnumerable<(SpecObject Schema, ImmutableList<string> Path)> Walk(SpecNode node, ImmutableList<string> path)
    {
        IEnumerable<(SpecObject, ImmutableList<string>)> below = node.Children().SelectMany(child => Walk(child.Child, path.Add(child.Step)));
        return node is SpecObject schema && IsSchema(schema) ? below.Prepend((schema, path)) : below;
    }

    // A member that is called "type" has a schema for its value.
    private static bool IsSchema(SpecObject node) => node["type"] is SpecScalar or SpecArray;

    private static IEnumerable<SpecNode> Examples(SpecObject schema) =>
        schema["examples"] is SpecArray examples ? examples.Items : schema["example"] is { } example ? [example] : [];
}
