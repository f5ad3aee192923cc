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
}
