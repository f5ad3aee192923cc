using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Inlining;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Tests.Lowering;

/// <summary>What operations ask for to know who sends, as options of a client.</summary>
public sealed class SecurityReaderTests
{
    [Theory]
    [InlineData("[{header: []}]", "[]", "Header")]
    [InlineData("[{header: []}, {query: []}]", "[]", "Header, or Query")]
    [InlineData("[{header: [], app: []}]", "[]", "Header with App")]
    [InlineData("[{user: []}, {bearer: []}]", "[]", "UserName, or Token")]
    [InlineData("[{browser: []}]", "[]", "Token")]
    [InlineData("[{browser: []}, {sso: []}]", "[]", "Token")]
    [InlineData("[{browser: [], sso: []}]", "[]", "Token")]
    [InlineData("[{browser: []}, {client: []}]", "[]", "ClientId")]
    [InlineData("[{browser: []}, {header: []}]", "[]", "Header")]
    [InlineData("[{browser: []}, {header: []}]", "[{browser: []}]", "Token, or Header")]
    [InlineData("[{certificate: []}, {digest: []}, {query: []}]", "[]", "Query")]
    [InlineData("[{user: [], bearer: []}, {cookie: []}]", "[]", "Cookie")]
    [InlineData("[{}, {cookie: []}]", "[]", "nothing, or Cookie")]
    [InlineData("[{}]", "[{cookie: []}]", "")]
    [InlineData("[]", "[{cookie: []}]", "")]
    public void An_operation_asks_for_what_a_client_can_do(string security, string others, string expected)
    {
        SpecObject document = Document($"security: {security}", $"security: {others}");

        new SecurityReader(document).Demand(OperationNode.All(document).First()).ToString().ShouldBe(expected);
    }

    [Fact]
    public void Schemes_that_nobody_asks_for_may_be_sent() =>
        Demand(Document("", "")).ToString().ShouldBe("Header, or Query, or Cookie, or App, or UserName, or ClientId, or nothing");

    [Theory]
    [InlineData("[{certificate: []}]", "'certificate'")]
    [InlineData("[{digest: [], header: []}]", "'digest'")]
    [InlineData("[{user: [], bearer: []}]", "'user'")]
    public void What_no_client_can_do_is_refused(string security, string named)
    {
        SpecDiagnostic fault = Yaml.Fault(() => new SecurityReader(Document($"security: {security}", "")).Read());

        fault.Code.ShouldBe(DiagnosticCodes.Unsupported);
        fault.Message.ShouldContain(named);
    }

    [Fact]
    public void What_is_not_asked_for_is_told() => new SecurityReader(Document("security: [{certificate: []}, {header: []}]", "security: []")).Unused
        .Select(scheme => scheme.Name).ShouldBe(["query", "cookie", "app", "user", "bearer", "browser", "sso", "client", "certificate", "digest"]);

    [Theory]
    [InlineData("https://api.example.com/v1", "https://api.example.com/token")]
    [InlineData("/v1", null)]
    public void A_path_of_a_token_endpoint_is_one_of_the_server(string server, string? expected)
    {
        SpecObject document = Document("security: [{client: []}]", "security: []").With("servers", Yaml.Read($"s: [{{url: '{server}'}}]")["s"]!);

        new SecurityReader(document).Read().Schemes.OfType<SecurityScheme.ClientCredentials>().ShouldHaveSingleItem().TokenUrl.ShouldBe(expected);
    }

    [Theory]
    [InlineData("{name: x-HEADER, in: header, schema: {type: string}}", "[{header: []}, {query: []}]", 0)]
    [InlineData("{name: x-HEADER, in: header, required: true, schema: {type: string}}", "[{header: []}]", 0)]
    [InlineData("{name: x-HEADER, in: header, required: true, schema: {type: string}}", "[{header: []}, {query: []}]", 1)]
    [InlineData("{name: x-HEADER, in: header, schema: {type: string}}", "[{query: []}]", 1)]
    [InlineData("{name: q, in: cookie, schema: {type: string}}", "[{query: []}]", 1)]
    public void A_parameter_that_is_the_credential_is_filled_by_it(string parameter, string security, int left) =>
        OperationNode.All(Document($"security: {security}", "", $"parameters: [{parameter}]")).First().Operation.Items("parameters").Count.ShouldBe(left);

    private static SecurityDemand Demand(SpecObject document) => new SecurityReader(document).Demand(OperationNode.All(document).First());

    private static SpecObject Document(string first, string second, string more = "") => InlineStage.Apply(Yaml.Read($$$"""
        openapi: 3.1.0
        info: {title: t, version: '1'}
        paths:
          /a:
            get:
              operationId: a
              {{{first}}}
              {{{more}}}
              responses: {}
            put:
              operationId: b
              {{{second}}}
              responses: {}
        components:
          securitySchemes:
            header: {type: apiKey, in: header, name: X-Header}
            query: {type: apiKey, in: query, name: q}
            cookie: {type: apiKey, in: cookie, name: c}
            app: {type: apiKey, in: header, name: X-App}
            user: {type: http, scheme: basic}
            bearer: {type: http, scheme: bearer}
            browser: {type: oauth2, flows: {implicit: {authorizationUrl: https://example.com/a, scopes: {} } } }
            sso: {type: openIdConnect, openIdConnectUrl: https://example.com/o}
            client: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {} } } }
            certificate: {type: mutualTLS}
            digest: {type: http, scheme: digest}
        """));
}
