using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Whether a server can tell from a request what value a parameter has.</summary>
internal static class ParameterTravel
{
    public static bool IsPossible(SpecObject parameter, SpecNode value) => (parameter["content"], value) switch
    {
        (not null, _) => parameter.Text("in") != "header" || CaseJson.Write(value).All(IsPrintable),
        (_, SpecObject or SpecArray) when parameter.Text("style") == "deepObject" => FieldTravel.IsDeep(value),
        (_, SpecArray list) => IsPossible(parameter, list.Items) && (parameter.Text("in") != "path" || IsSegment(parameter, list.Items)),
        (_, SpecObject map) => IsPossible(parameter, [.. map.Members.Select(member => member.Value)]) && map.Members.All(member => IsPossible(parameter, SpecScalar.OfText(member.Name), Separator(parameter))),
        _ => value is SpecScalar single && IsPossible(parameter, single, separator: null) && (parameter.Text("in") != "path" || IsSegment(parameter, [single])),
    };

    private static bool IsPossible(SpecObject parameter, IReadOnlyList<SpecNode> values) =>
        values.Count > 0 && values.All(value => value is SpecScalar scalar && IsPossible(parameter, scalar, Separator(parameter)));

    private static bool IsPossible(SpecObject parameter, SpecScalar scalar, char? separator) =>
        !SchemaTraits.IsNull(scalar)
        && (separator is not { } sign || !scalar.Text.Contains(sign, StringComparison.Ordinal))
        && (parameter.Text("in") != "header" || (scalar.Text.All(IsPrintable) && scalar.Text.Trim(' ') == scalar.Text));

    private static bool IsPrintable(char character) => character is >= ' ' and <= '~';

    /// <summary>What stands alone in its segment may not make it another path.</summary>
    private static bool IsSegment(SpecObject parameter, IReadOnlyList<SpecNode> values) => values is not [SpecScalar only]
        || parameter.Text("style") switch { "matrix" => "value", "label" => "." + only.Text, _ => only.Text } is not ("" or "." or "..");

    /// <summary>The sign between items that stands in an item as it does between them.</summary>
    private static char? Separator(SpecObject parameter) => (parameter.Text("in"), parameter.Text("style")) switch
    {
        ("header", _) => ',',
        ("path", "label") when parameter.Flag("explode") => '.',
        (_, "spaceDelimited") => ' ',
        (_, "pipeDelimited") => '|',
        _ => null,
    };
}
