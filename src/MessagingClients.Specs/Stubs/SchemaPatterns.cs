using System.Text.Json;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Patterns;

namespace MessagingClients.Specs.Stubs;

/// <summary>Says the patterns of exported schemas in the words of .NET, for whoever reads the schemas without this assembly.</summary>
internal static class SchemaPatterns
{
    /// <param name="operations">What the file of stubs says of the operations.</param>
    /// <param name="place">The document.</param>
    /// <returns>Each pattern as its schema has it, and what .NET calls it.</returns>
    /// <exception cref="SpecException">.NET has no words for a pattern.</exception>
    public static SpecObject Translate(IEnumerable<SpecObject> operations, SourceLocation place) => new(
        operations.SelectMany(Schemas).SelectMany(Of).Distinct().Select(pattern => new SpecMember(pattern, SpecScalar.OfText(Translate(pattern, place)))));

    /// <summary>The patterns of one schema.</summary>
    public static IEnumerable<string> Of(string schema)
    {
        using JsonDocument document = JsonDocument.Parse(schema);
        return [.. Of(document.RootElement)];
    }

    private static IEnumerable<string> Schemas(SpecObject operation) =>
    [
        .. operation.Items("parameters").Concat(operation.Items("answers")).Append(operation["body"]).Select(each => each.Text("schema")).OfType<string>(),
        .. operation.Items("stubs").SelectMany(stub => stub.Texts("when")),
    ];

    private static IEnumerable<string> Of(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Of),
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(Of),
        _ => [],
    };

    private static IEnumerable<string> Of(JsonProperty keyword) => (keyword.Name, keyword.Value.ValueKind) switch
    {
        ("enum" or "const" or "default", _) => [],
        ("pattern", JsonValueKind.String) => [keyword.Value.GetString()!],
        ("patternProperties", JsonValueKind.Object) => keyword.Value.EnumerateObject().SelectMany(named => Of(named.Value).Prepend(named.Name)),
        ("properties" or "$defs" or "dependentSchemas", JsonValueKind.Object) => keyword.Value.EnumerateObject().SelectMany(named => Of(named.Value)),
        _ => Of(keyword.Value),
    };

    private static string Translate(string pattern, SourceLocation place)
    {
        try
        {
            return EcmaPattern.Translate(pattern);
        }
        catch (FormatException exception)
        {
            throw new SpecException(DiagnosticCodes.Unsupported, place, $"No stand-in can check the pattern '{pattern}', because of {exception.Message}.");
        }
    }
}
