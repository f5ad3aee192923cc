using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Merging;

/// <summary>
/// Stage before the names: the parts of <c>allOf</c>, and what stands beside a reference, become one schema; alternatives of
/// constants become an enum. A part that adds nothing leaves the reference that it stands beside. Parts that do not become one
/// are an error of the operations that use them.
/// </summary>
internal static class MergeStage
{
    /// <summary>Merges the schemas of a document.</summary>
    /// <param name="document">The inlined document.</param>
    /// <returns>The same document without <c>allOf</c>, wherever operations and components have schemas.</returns>
    /// <exception cref="SpecException">The parts lead on without end.</exception>
    public static SpecObject Apply(SpecObject document)
    {
        ArgumentNullException.ThrowIfNull(document);
        SpecObject placed = PlaceReferences.Apply(document);
        SchemaMerge merge = new(placed);
        SpecObject payloads = Payloads.Map(placed, payload => Content(payload.Value, merge));
        SpecObject merged = OperationNode.Map(payloads, operation => operation.Operation.Map(member => member.Name switch
        {
            "parameters" when member.Value is SpecArray parameters => parameters.Map(parameter => Parameter(parameter, merge)),
            "requestBody" => Content(member.Value, merge),
            "responses" when member.Value is SpecObject answers => answers.Map(answer => Content(answer.Value, merge)),
            _ => member.Value,
        }));
        return placed.Object("components").Object("schemas") is null
            ? merged
            : (SpecObject)SpecEdit.Replace(merged, ["components", "schemas"], schemas => ((SpecObject)schemas).Map(schema => merge.Apply(schema.Value)))!;
    }

    private static SpecNode Parameter(SpecNode parameter, SchemaMerge merge) =>
        parameter is SpecObject value && value["schema"] is { } schema ? value.With("schema", merge.Apply(schema)) : parameter;

    private static SpecNode Content(SpecNode body, SchemaMerge merge) => body.Object("content") is { } content
        ? ((SpecObject)body).With("content", content.Map(media => media.Value is SpecObject type && type["schema"] is { } schema ? type.With("schema", merge.Apply(schema)) : media.Value))
        : body;
}
