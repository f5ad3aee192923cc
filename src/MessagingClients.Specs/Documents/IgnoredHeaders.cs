namespace MessagingClients.Specs.Documents;

/// <summary>Headers that OpenAPI leaves to media types and security schemes: parameters of these names are ignored (Parameter Object, "name").</summary>
internal static class IgnoredHeaders
{
    public static bool Has(SpecNode? parameter) =>
        parameter.Text("in") == "header" && parameter.Text("name")?.ToUpperInvariant() is "ACCEPT" or "CONTENT-TYPE" or "AUTHORIZATION";
}
