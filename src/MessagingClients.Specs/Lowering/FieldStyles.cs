using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Finds how arrays and objects stand in fields and in parameters, in the words of the runtime.</summary>
internal static class FieldStyles
{
    public static bool IsStyled(SpecNode field) => (field.Value("style") ?? field.Value("explode")) is not null;

    /// <exception cref="SpecException">The document knows no such style.</exception>
    public static string Read(SpecNode field)
    {
        string style = field.Text("style") ?? "form";
        bool explodes = field.Value("explode") is null ? style == "form" : field.Flag("explode");
        return (style, explodes) switch
        {
            ("form", true) => "Form",
            ("form", false) => "Joined",
            ("spaceDelimited", false) => "Space",
            ("pipeDelimited", false) => "Pipe",
            ("deepObject", _) => "Deep",
            _ => throw Ungenerated.Of(field, $"the style {style}{(explodes ? " with explode" : "")}"),
        };
    }
}
