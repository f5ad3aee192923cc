using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Whether a server can tell from a request what value a parameter has.</summary>
internal static class ParameterTravel
{
    public static bool IsPossible(SpecObject parameter, SpecNode value) => value is SpecArray array
        ? array.Items.Count > 0 && array.Items.All(item => item is SpecScalar scalar && IsPossible(parameter, scalar.Text, Separator(parameter)))
        : value is SpecScalar single && IsPossible(parameter, single.Text, separator: null);

    private static bool IsPossible(SpecObject parameter, string text, char? separator) => parameter.Text("in") switch
    {
        _ when separator is { } sign && text.Contains(sign, StringComparison.Ordinal) => false,
        "header" => text.All(character => character is >= ' ' and <= '~') && text.Trim(' ') == text,
        "path" => text is not ("" or "." or ".."),
        _ => true,
    };

    /// <summary>The sign between items that stands in an item as it does between them.</summary>
    private static char? Separator(SpecObject parameter) => (parameter.Text("in"), parameter.Text("style")) switch
    {
        ("header", _) => ',',
        (_, "spaceDelimited") => ' ',
        (_, "pipeDelimited") => '|',
        _ => null,
    };
}
