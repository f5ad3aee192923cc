using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Finds how a value stands in a parameter (OpenAPI: <c>style</c> and <c>explode</c>).</summary>
internal static class ParameterStyles
{
    /// <summary>How the items of an array stand in it, or how a single value does.</summary>
    /// <returns><see langword="null"/> where the value has a form of its own.</returns>
    public static string? OfList(SpecNode parameter, bool isList) => (parameter.Text("in")!, Style(parameter), isList, Explodes(parameter)) switch
    {
        ("path" or "header", "simple", false, _) or ("query" or "cookie", "form", false, _) => "Comma",
        ("header", "simple", true, _) or ("query" or "cookie", "form", true, false) => "Comma",
        ("query" or "cookie", "form", true, true) => "Repeated",
        ("query", "spaceDelimited", true, false) => "Space",
        ("query", "pipeDelimited", true, false) => "Pipe",
        _ => null,
    };

    /// <summary>How any value stands in it.</summary>
    /// <exception cref="SpecException">No client can write the style.</exception>
    public static string OfJson(SpecNode parameter) => (parameter.Text("in")!, Style(parameter), Explodes(parameter)) switch
    {
        (_, ChosenMedia.JsonStyle, _) => "Json",
        ("path" or "header", "simple", false) => "Joined",
        ("path" or "header", "simple", true) => "Pairs",
        ("path", "label", var explodes) => explodes ? "LabelExploded" : "Label",
        ("path", "matrix", var explodes) => explodes ? "MatrixExploded" : "Matrix",
        ("query" or "cookie", "form", var explodes) => explodes ? "Form" : "Joined",
        ("query", "deepObject", _) => "Deep",
        ("query", "spaceDelimited", false) => "Space",
        ("query", "pipeDelimited", false) => "Pipe",
        var (place, style, explodes) => throw Ungenerated.Of(parameter, $"a parameter in the {place} with the style {style}{(explodes ? " and explode" : "")}"),
    };

    private static string Style(SpecNode parameter) => parameter.Text("style") ?? (parameter.Text("in") is "query" or "cookie" ? "form" : "simple");

    private static bool Explodes(SpecNode parameter) => parameter.Value("explode") is null ? Style(parameter) == "form" : parameter.Flag("explode");
}
