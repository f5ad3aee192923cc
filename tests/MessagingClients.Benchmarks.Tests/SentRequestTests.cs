using System.Text.Json.Nodes;
using MessagingClients.Benchmarks.Wire;

namespace MessagingClients.Benchmarks.Tests;

public sealed class SentRequestTests
{
    private const string Key = "504f6816-f7b5-4965-bc35-69acadc9f5c7";
    private const string OtherKey = "a95f2aaf-4e0c-4d49-8021-8a16a884ed86";

    [Fact]
    public void Keys_of_idempotency_may_differ() =>
        Request($$"""{"text":"a","idempotency_key":"{{Key}}"}""").Difference(Request($$"""{"idempotency_key":"{{OtherKey}}","text":"\u0061"}""")).ShouldBeNull();

    [Theory]
    [InlineData("""{"text":"a"}""")]
    [InlineData("""{"text":"a","idempotency_key":"1"}""")]
    [InlineData($$"""{"text":"b","idempotency_key":"{{OtherKey}}"}""")]
    public void Nothing_else_in_a_body_may(string other) =>
        Request($$"""{"text":"a","idempotency_key":"{{Key}}"}""").Difference(Request(other)).ShouldNotBeNull().ShouldStartWith("expected the body");

    [Fact]
    public void Nor_may_headers_or_the_line()
    {
        SentRequest request = Request("{}");

        request.Difference(request with { Headers = "Accept: text/plain" }).ShouldBe("expected the headers Accept: application/json, found Accept: text/plain");
        request.Difference(request with { Line = "PUT https://example.com/" }).ShouldBe("expected POST https://example.com/, found PUT https://example.com/");
    }

    private static SentRequest Request(string body) =>
        new("POST https://example.com/", "Accept: application/json", JsonNode.Parse(body)!.AsObject());
}
