using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>A security scheme as the document states it.</summary>
/// <param name="Name">Its name among the components.</param>
/// <param name="Node">What the document states.</param>
internal sealed record StatedScheme(string Name, SpecObject Node)
{
    public StatedSchemeKind Kind { get; } = (Node.Text("type"), Node.Text("in"), Node.Text("scheme")?.ToUpperInvariant()) switch
    {
        ("apiKey", "header" or "query" or "cookie", _) when Node["name"] is not null => StatedSchemeKind.ApiKey,
        ("http", _, "BASIC") => StatedSchemeKind.Basic,
        ("http", _, "BEARER") => StatedSchemeKind.Bearer,
        ("oauth2", _, _) when Node.Object("flows").Object("clientCredentials").Value("tokenUrl") is not null => StatedSchemeKind.ClientCredentials,
        ("oauth2" or "openIdConnect", _, _) => StatedSchemeKind.Token,
        _ => StatedSchemeKind.Unknown,
    };

    /// <summary>Whether it comes down to a bearer token.</summary>
    public bool IsToken => Kind is StatedSchemeKind.Bearer or StatedSchemeKind.ClientCredentials or StatedSchemeKind.Token;

    /// <summary>What no two schemes of one request can share.</summary>
    public string Place => Kind == StatedSchemeKind.ApiKey ? $"{Node.Text("in")} {Called(Node)}" : "header AUTHORIZATION";

    private static string? Called(SpecObject node) => node.Text("in") == "header" ? node.Text("name")?.ToUpperInvariant() : node.Text("name");
}
