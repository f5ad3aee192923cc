using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of the credentials of a client.</summary>
internal static class SecurityFacts
{
    public static SpecObject Of(ApiSecurity security) => Fact.Object(
        ("chosen", Fact.Of(security.HasChoice)),
        ("demands", Fact.List(security.HasChoice ? security.Demands.Select(Demand) : [])),
        ("expected", Fact.List(Expected(security))),
        ("schemes", Fact.List(security.Schemes.Select(Scheme))));

    /// <summary>What an operation asks for, as C#.</summary>
    public static string Demand(SecurityDemand demand) =>
        $"new CredentialDemand({string.Join(", ", demand.Alternatives.Select(alternative => $"[{string.Join(", ", alternative.Select(CSharpText.Literal))}]"))})";

    private static IEnumerable<string> Expected(ApiSecurity security) => DocComment.Element(
        "<value>",
        $"Credentials that are expected: {string.Join("; for other operations ", security.Demands)}. By default none.",
        "</value>");

    private static SpecObject Scheme(SecurityScheme scheme) => scheme switch
    {
        SecurityScheme.ApiKey key => Scheme("apiKey", $"The key that goes out in the {key.Place} {key.Name}", key, key.Place, key.Name),
        SecurityScheme.Basic => Scheme("basic", "The user that goes out as Authorization: Basic", scheme),
        SecurityScheme.Bearer => Scheme("bearer", "The token that goes out as Authorization: Bearer", scheme),
        SecurityScheme.ClientCredentials client =>
            Scheme("clientCredentials", "The token endpoint", scheme, tokenUrl: client.TokenUrl ?? "", scope: client.Scope),
        _ => throw new NotSupportedException(scheme.ToString()),
    };

    private static SpecObject Scheme(
        string kind, string otherwise, SecurityScheme scheme, string place = "header", string name = "", string tokenUrl = "", string scope = "") => Fact.Object(
        ("kind", Fact.Of(kind)),
        ("option", Fact.Of(scheme.Option)),
        ("place", Fact.Of(Words.Pascal(place))),
        ("name", Fact.Of(CSharpText.Literal(name))),
        ("tokenUrl", Fact.Of(CSharpText.Literal(tokenUrl))),
        ("scope", Fact.Of(CSharpText.Literal(scope))),
        ("docs", Fact.List(DocComment.Summary(scheme.Description ?? otherwise))));
}
