using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>Finds what stands between the items of a parameter that is an array, as it is sent.</summary>
internal static class ParameterSeparator
{
    /// <returns>
    /// The sign, percent-encoded; empty where the parameter comes once for each item; <see langword="null"/> where it is no array.
    /// </returns>
    public static string? Of(SpecObject document, SpecNode parameter)
    {
        if (!SchemaTraits.Types(new SchemaView(document, OneSided.OfAnswers).Resolve(parameter.Value("schema"))).Contains("array"))
        {
            return null;
        }

        bool isForm = parameter.Text("in") is "query" or "cookie" && parameter.Text("style") is null or "form";
        return (parameter.Text("style"), isForm && (parameter.Value("explode") is null || parameter.Flag("explode"))) switch
        {
            (_, true) => "",
            ("spaceDelimited", _) => "%20",
            ("pipeDelimited", _) => "%7C",
            _ => ",",
        };
    }
}
