using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Running;

public sealed class ReproductionTests
{
    private static readonly ContractCase Case = new(
        "test/send/request/it's",
        CaseArea.Request,
        new CaseOperation("test", "sendMessage", "POST", "/{account}/messages", "application/json"),
        new CaseRequest("""{"text_body":"it's \u0001 \"here\"","count":2,"to":["a"],"more":{"x":null}}""", new Dictionary<string, string> { ["account"] = "a/b" }),
        new ClosedPortAnswer(),
        new CaseExpectation(CaseEnd.Throws, ExpectedOutcome.NotSent));

    [Fact]
    public void The_line_for_a_shell_has_the_headers_of_the_client_and_no_credential_of_the_bench()
    {
        RecordedRequest sent = new(
            DateTimeOffset.UnixEpoch, "POST", "/x", [new("Host", "h"), new("Authorization", "Bearer placeholder-17"), new("Accept", "application/json")], default, Matched: true);

        Reproduction.Curl(Case, [sent], "placeholder-17").ShouldBe(
            """curl -i -X POST 'http://127.0.0.1:8080/test/a%2Fb/messages' -H 'Authorization: Bearer placeholder' -H 'Accept: application/json' --data-raw '{"text_body":"it'\''s \u0001 \"here\"","count":2,"to":["a"],"more":{"x":null}}'""");
    }

    [Fact]
    public void The_line_of_CSharp_names_members_as_people_do() =>
        Reproduction.CSharp(Case).ShouldBe(
            """await client.SendMessageAsync("a/b", new() { TextBody = "it's \u0001 \"here\"", Count = 2, To = ["a"], More = new() { X = null } });""");
}
