using MessagingClients.TestKit;

namespace MessagingClients.Tests.Limits;

/// <summary>Nothing that a caller can say of a request becomes a header of it, or a second request.</summary>
public sealed class HeaderInjectionTests
{
    private const string Evil = "a\r\nX-Evil: 1\r\n\r\nPOST /evil HTTP/1.1\r\n";

    public static TheoryData<string> Places => ["path parameter", "text", "idempotency key", "key in the request", "base URL"];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Line_breaks_stay_where_they_are(string place)
    {
        await using RawServer server = RawServer.Answering("201 Created", "{}");
        using Probe probe = new(place == "base URL" ? new Uri(server.Url, Evil) : server.Url);
        CallOptions options = new() { CheckRequest = false, IdempotencyKey = place == "idempotency key" ? Evil : null };

        await (place switch
        {
            "path parameter" => probe.SendToAsync(Evil),
            "text" => probe.SendAsync(new ProbeRequest { Text = Evil }, options),
            "idempotency key" => probe.SendKeyedAsync(options: options),
            "key in the request" => probe.SendKeyedAsync(Evil, options),
            _ => probe.SendAsync(),
        });

        string request = server.Requests.ShouldHaveSingleItem();
        string[] lines = request[..request.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Split("\r\n");
        lines[0].ShouldMatch(@"\APOST /\S* HTTP/1\.1\z");
        lines.Skip(1).Select(line => line.Split(':')[0]).ShouldBeSubsetOf(["Host", "Accept", "X-Key", "Content-Type", "Content-Length", "traceparent"]);
        request.Split("\r\n\r\n").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("X-Ticket", Evil)]
    [InlineData(Evil, "1")]
    public async Task Headers_of_a_call_with_line_breaks_are_not_sent(string name, string value)
    {
        await using RawServer server = RawServer.Answering("201 Created", "{}");
        using Probe probe = new(server.Url);

        ArgumentException refused = await Should.ThrowAsync<ArgumentException>(
            () => probe.SendAsync(options: new CallOptions { Headers = new Dictionary<string, string> { [name] = value } }));

        refused.Message.ShouldNotContain("X-Evil");
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Headers_of_a_call_go_over_the_wire_as_they_are()
    {
        await using RawServer server = RawServer.Answering("201 Created", "{}");
        using Probe probe = new(server.Url);

        await probe.SendAsync(options: new CallOptions { Headers = new Dictionary<string, string> { ["X-Ticket"] = "a: b", ["User-Agent"] = "mine/1.0 (x)" } });

        string request = server.Requests.ShouldHaveSingleItem();
        request.ShouldContain("\r\nX-Ticket: a: b\r\n");
        request.ShouldContain("\r\nUser-Agent: mine/1.0 (x)\r\n");
    }
}
