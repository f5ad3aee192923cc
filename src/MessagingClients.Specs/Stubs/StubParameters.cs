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
        where parameter.Text("in") is "query" or "header" or "cookie" && !IgnoredHeaders.Has(parameter) && Name(parameter) is not null
        select new StubParameter(parameter.Text("in")!, Name(parameter)!, parameter.Flag("required"), Pattern(document, parameter.Value("schema")));

    /// <summary>An object in a query has other names than its own.</summary>
    private static string? Name(SpecNode parameter) => parameter.Text("style") == "deepObject" ? null : parameter.Text("name");

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
