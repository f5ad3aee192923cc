using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Finds how the items of an array stand in a parameter (OpenAPI: <c>style</c> and <c>explode</c>).</summary>
internal static class ParameterStyles
{
    /// <exception cref="SpecException">No client can write the style.</exception>
    public static string Read(SpecNode parameter, bool isList)
    {
        string place = parameter.Text("in")!;
        string style = parameter.Text("style") ?? (place is "query" or "cookie" ? "form" : "simple");
        bool explodes = parameter.Value("explode") is null ? style == "form" : parameter.Flag("explode");
        return (place, style, isList, explodes) switch
        {
            ("path" or "header", "simple", false, _) or ("query" or "cookie", "form", false, _) => "Comma",
            ("header", "simple", true, _) or ("query" or "cookie", "form", true, false) => "Comma",
            ("query", "form", true, true) => "Repeated",
            ("query", "spaceDelimited", true, false) => "Space",
            ("query", "pipeDelimited", true, false) => "Pipe",
            _ => throw new SpecException(
                DiagnosticCodes.Unsupported,
                parameter.Location,
                $"No client can be generated for {(isList ? "an array" : "a value")} in the {place} with the style {style}{(explodes ? " and explode" : "")} yet. Remove it by the overlay."),
        };
    }
}
