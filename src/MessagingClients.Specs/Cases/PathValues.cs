using System.Collections.Immutable;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Values of path parameters that a client must encode, or refuse because no path can carry them.</summary>
internal static class PathValues
{
    private static readonly PathValue[] Texts =
    [
        new("slash", "a/b"),
        new("climbing", "../x?y#z%2F"),
        new("umlaut", "ü"),
        new("emoji", "👋"),
        new("blank", " "),
        new("plus-and-percent", "a+b%20c"),
        new("reserved", ":@!$&'()*,;="),
        new("empty", "", CanTravel: false),
        new("dot", ".", CanTravel: false),
        new("dots", "..", CanTravel: false),
        new("lone-surrogate", "\uD83D", CanTravel: false),
    ];

    public static IEnumerable<SpecObject> Parameters(OperationNode node) =>
        node.Operation.Items("parameters").OfType<SpecObject>().Where(parameter => parameter.Text("in") == "path");

    /// <summary>Values that say something; parameters of numbers and lists of words have their own one alone.</summary>
    public static IEnumerable<PathValue> Of(SpecObject parameter) =>
        parameter.Text("style") is null or "simple" && parameter.Object("schema") is { } schema && SchemaTraits.Types(schema) is ["string"] && schema["enum"] is null ? Texts : [];

    /// <summary>A value for each parameter.</summary>
    public static IReadOnlyDictionary<string, string> Plain(OperationNode node, CaseSchemas schemas) =>
        Parameters(node).Where(parameter => !ParameterValues.IsStructured(parameter, schemas.View)).ToImmutableSortedDictionary(parameter => parameter.Text("name")!, parameter => Plain(parameter, schemas), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, string> With(IReadOnlyDictionary<string, string> values, string name, string value) =>
        values.ToImmutableSortedDictionary(StringComparer.Ordinal).SetItem(name, value);

    private static string Plain(SpecObject parameter, CaseSchemas schemas) =>
        (parameter["example"] ?? schemas.Complete(parameter["schema"])) is SpecScalar { Text.Length: > 0 } value ? value.Text : "value";
}
