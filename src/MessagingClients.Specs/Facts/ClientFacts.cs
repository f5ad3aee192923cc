using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of the client as a whole.</summary>
internal static class ClientFacts
{
    public static SpecObject Of(Api api, string client) => Fact.Object(
        ("name", Fact.Of(client)),
        ("title", Fact.Of(CSharpText.Literal(api.Title))),
        ("docs", Fact.List(DocComment.Summary($"{api.Title} {api.Version}"))),
        ("baseUrl", Fact.Of(api.BaseUrl is null ? "null" : $"new Uri({CSharpText.Literal(api.BaseUrl)})")),
        ("secrets", Fact.List(Secrets(api))),
        ("credential", Fact.Of(Credential(api.Security))),
        ("roots", Fact.List(Roots(api))));

    private static IEnumerable<SpecNode> Secrets(Api api) => api.Security.Kind switch
    {
        SecurityKind.ApiKey => [Secret("ApiKey", api.Security.Description ?? $"The key that goes out in the header {api.Security.Header}")],
        SecurityKind.Bearer => [Secret("Token", api.Security.Description ?? "The token that goes out as Authorization: Bearer")],
        _ => [],
    };

    private static SpecObject Secret(string name, string description) => Fact.Object(
        ("name", Fact.Of(name)),
        ("docs", Fact.List(DocComment.Summary(description))));

    private static string Credential(SecurityScheme security) => security.Kind switch
    {
        SecurityKind.ApiKey => $"Credential.ApiKey({CSharpText.Literal(security.Header!)}, ApiKey, nameof(ApiKey))",
        SecurityKind.Bearer => "Credential.Bearer(Token, nameof(Token))",
        _ => "Credential.None",
    };

    private static IEnumerable<string> Roots(Api api) => api.Operations
        .SelectMany(operation => operation.Answers.Select(answer => answer.Model).Prepend(operation.Body.Model))
        .OfType<string>()
        .Distinct();
}
