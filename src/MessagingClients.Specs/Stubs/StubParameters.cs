using System.Text.RegularExpressions;
using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>
/// Finds what a stand-in asks of the parameters of an operation: that the required ones are there, and that numbers, truth values
/// and enums are such. The rest is for the judge and for the fakes.
/// </summary>
internal static class StubParameters
{
    private const string Anything = "(?s).*";

    public static IEnumerable<StubParameter> Of(SpecObject document, OperationNode node) =>
        from parameter in node.Operation.Items("parameters")
        where parameter.Text("in") is "query" or "header" or "cookie" && !IgnoredHeaders.Has(parameter) && !IsObject(document, parameter)
        select new StubParameter(parameter.Text("in")!, parameter.Text("name")!, parameter.Flag("required"), Pattern(document, parameter.Value("schema")));

    /// <summary>Whether a parameter may have other names than its own in a request, or a form that is not looked at.</summary>
    public static bool IsObject(SpecObject document, SpecNode parameter) => parameter.Text("style") == "deepObject" || parameter.Value("content") is not null
        || (new SchemaView(document, OneSided.OfAnswers).Resolve(parameter.Value("schema")) is var schema && (schema["properties"] is not null || SchemaTraits.Types(schema).Contains("object")))
        || (parameter.Text("in") == "path" && (parameter.Text("style") is "label" or "matrix" || ParameterSeparator.Of(document, parameter) is not null));

    private static string Pattern(SpecObject document, SpecNode? schema)
    {
        SpecObject found = new SchemaView(document, OneSided.OfAnswers).Resolve(schema);
        return found.Texts("enum").ToArray() is { Length: > 0 } values ? $"({string.Join('|', values.Select(Regex.Escape))})"
            : SchemaTraits.Types(found) switch
            {
                ["integer"] => "-?[0-9]+",
                ["number"] => "-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?",
                ["boolean"] => "(true|false)",
                _ => Anything,
            };
    }
}
