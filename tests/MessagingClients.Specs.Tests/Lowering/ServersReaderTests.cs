using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Tests.Lowering;

/// <summary>Where requests go: one server, and those of single operations.</summary>
public sealed class ServersReaderTests
{
    private const string Third = "/c: {get: {operationId: c}}";

    [Theory]
    [InlineData("[{url: https://a.example.com/v1}]", "https://a.example.com/v1")]
    [InlineData("[{url: //a.example.com/v1}]", "https://a.example.com/v1")]
    [InlineData("[{url: 'http://{host}', variables: {host: {default: a.example.com}}}]", "http://a.example.com")]
    [InlineData("[{url: /v1}]", null)]
    [InlineData("[{url: 'api.example.com/v1'}]", null)]
    [InlineData("[{url: 'https://{host}'}]", null)]
    [InlineData("[{url: 'https://example.com/?a=b'}]", null)]
    [InlineData("[]", null)]
    public void The_first_server_is_the_base_URL_where_it_can_be(string servers, string? expected) =>
        Read(servers, "[]", "[]").Read().Main.Url.ShouldBe(expected);

    [Fact]
    public void Servers_of_paths_and_operations_have_options()
    {
        ApiServers servers = Read("[{url: https://a.example.com}]", "[{url: https://files.example.com/up}]", "[{url: https://files.example.com/down}]").Read();

        servers.Main.Url.ShouldBe("https://a.example.com");
        servers.Own.Select(own => (own.Key, own.Value.Url)).ShouldBe([("FilesUrl", "https://files.example.com/up"), ("FilesExampleUrl", "https://files.example.com/down")]);
    }

    [Fact]
    public void A_server_that_no_operation_goes_to_is_not_the_base_URL() =>
        Read("[{url: https://a.example.com}]", "[{url: https://b.example.com}]", "[{url: https://b.example.com/}]", withThird: false).Read().ShouldSatisfyAllConditions(
            servers => servers.Main.Url.ShouldBe("https://b.example.com"),
            servers => servers.Own.ShouldBeEmpty());

    [Theory]
    [InlineData("[{url: wss://a.example.com}]", "[]", "http, https or relative")]
    [InlineData("[{url: https://a.example.com}]", "[{url: /other}]", "relative to another")]
    public void A_server_that_cannot_be_asked_is_refused(string servers, string own, string message)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Read(servers, own, "[]"));

        fault.Code.ShouldBe(DiagnosticCodes.Unsupported);
        fault.Message.ShouldContain(message);
    }

    [Fact]
    public void Variables_have_options_that_no_other_option_has() =>
        Read("[{url: 'https://{region}.example.com/{timeout}', variables: {region: {default: eu, enum: [eu, us]}, timeout: {default: a}}}]", "[]", "[]").Read()
            .Main.Variables.Select(variable => variable.Option).ShouldBe(["Region", "ServerTimeout"]);

    private static ServersReader Read(string servers, string ofFirst, string ofSecond, bool withThird = true) => new(
        Yaml.Read($$$"""
            openapi: 3.1.0
            info: {title: t, version: '1'}
            servers: {{{servers}}}
            paths:
              /a: {servers: {{{ofFirst}}}, get: {operationId: a}}
              /b: {get: {operationId: b, servers: {{{ofSecond}}} } }
              {{{(withThird ? Third : "")}}}
            """),
        []);
}
