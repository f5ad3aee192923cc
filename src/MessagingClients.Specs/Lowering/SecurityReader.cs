using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Lowering;

/// <summary>Finds the one way in which all operations of a document prove who sends.</summary>
internal static class SecurityReader
{
    public static SecurityScheme Read(SpecObject document)
    {
        string[] names =
        [
            .. OperationNode.All(document)
                .SelectMany(operation => Requirements(operation.Operation["security"] ?? document["security"]))
                .Distinct(),
        ];
        return names switch
        {
            [] => new SecurityScheme(SecurityKind.None),
            [var name] => ReadScheme(document, name),
            _ => throw new SpecException(
                DiagnosticCodes.Unsupported, document.Location, $"No client can be generated for several security schemes yet, found {string.Join(", ", names)}."),
        };
    }

    private static IEnumerable<string> Requirements(SpecNode? security) =>
        ((security as SpecArray)?.Items ?? []).OfType<SpecObject>().SelectMany(each => each.Members).Select(scheme => scheme.Name);

    private static SecurityScheme ReadScheme(SpecObject document, string name)
    {
        SpecObject scheme = document.Object("components").Object("securitySchemes").Object(name)
            ?? throw new SpecException(
                DiagnosticCodes.Reference, document.Location, $"The security scheme '{name}' is used, but not among the components.");
        return (scheme.Text("type"), scheme.Text("in"), scheme.Text("scheme")) switch
        {
            ("apiKey", "header", _) => new SecurityScheme(SecurityKind.ApiKey, scheme.Text("name"), scheme.Text("description")),
            ("http", _, { } kind) when kind.Equals("bearer", StringComparison.OrdinalIgnoreCase) =>
                new SecurityScheme(SecurityKind.Bearer, Description: scheme.Text("description")),
            _ => throw new SpecException(
                DiagnosticCodes.Unsupported, scheme.Location, "No client can be generated for this security scheme yet; expected an apiKey in a header, or http bearer."),
        };
    }
}
