using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>
/// What leaves a client keeps its document to the letter. So a keyword in a request's schema that is not checked before
/// sending is an error, not an oversight.
/// </summary>
internal static class RequestKeywords
{
    private static readonly HashSet<string> Checked =
    [
        "$ref", "type", "enum", "oneOf", "anyOf", "properties", "required", "items", "additionalProperties", "minLength",
        "maxLength", "minItems", "maxItems", "format",
    ];

    private static readonly HashSet<string> Words =
        ["title", "description", "example", "examples", "default", "deprecated", "externalDocs", "$comment"];

    private static readonly HashSet<string> Formats = ["date-time", "uri", "int32", "int64", "double", "float"];

    public static IEnumerable<SpecDiagnostic> Check(SpecObject schema)
    {
        foreach (SpecMember member in schema.Members.Where(member => !member.Name.StartsWith("x-", StringComparison.Ordinal)))
        {
            if (!Checked.Contains(member.Name) && !Words.Contains(member.Name))
            {
                yield return Unchecked(member, $"'{member.Name}'");
            }
            else if (member is { Name: "format", Value: SpecScalar format } && !Formats.Contains(format.Text))
            {
                yield return Unchecked(member, $"the format '{format.Text}'");
            }
        }

        if (SchemaTraits.AllowsNull(schema))
        {
            yield return new SpecDiagnostic(
                DiagnosticCodes.Unsupported, schema.Location, "A request that may hold null is not generated yet, because null and absent would be the same.");
        }
    }

    private static SpecDiagnostic Unchecked(SpecMember member, string what) => new(
        DiagnosticCodes.Unsupported, member.Location, $"{what} in a request is not checked before sending yet, so no client is generated that might break it.");
}
