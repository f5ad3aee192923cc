namespace MessagingClients.Tests.Telemetry;

/// <summary>What the application's telemetry holds is read by many: no text, no number, no key, whatever becomes of a call.</summary>
[Collection(nameof(Observed))]
public sealed class PrivacyTests : IDisposable
{
    private const string Mark = "pr1vate";

    private readonly TelemetryCollector _collector = new();

    public static TheoryData<string> Fates => ["success", "error", "typed error", "unreadable", "repeat", "refused", "reset", "cancel", "deadline", "wrong key", "limiter"];

    public void Dispose() => _collector.Dispose();

    [Theory]
    [MemberData(nameof(Fates))]
    public async Task Nothing_of_a_message_is_told(string fate)
    {
        AutoTime time = new();
        using CancellationTokenSource source = new();
        using ScriptedHandler handler = new((request, cancellationToken) => ActAsync(fate, request, time, source.Cancel, cancellationToken));
        using RateLimits.ScriptedLimiter limiter = new(_ => fate == "limiter" ? throw new InvalidOperationException(Mark) : new(new RateLimits.ScriptedLease(static () => true)));
        using Probe probe = new(new Uri("https://example.com"), Configure, handler);
        CallOptions options = new() { Headers = new Dictionary<string, string> { ["X-" + Mark] = Mark } };

        Exception? thrown = await Record.ExceptionAsync(() => probe.SendToAsync(Mark + "/+15550001111", options, source.Token));

        (thrown is null).ShouldBe(fate is "success" or "repeat");
        _collector.Logs.Entries.ShouldNotBeEmpty();
        _collector.Spans.ShouldHaveSingleItem().DisplayName.ShouldBe("POST /{account}/probe");
        _collector.Text.ShouldContain("messaging_clients.call.duration");
        foreach (string hidden in new[] { Mark, "15550001111", "Hello", Probe.Secret })
        {
            _collector.Text.ShouldNotContain(hidden);
        }

        void Configure(ProbeOptions configured)
        {
            (configured.TrustHandler, configured.TimeProvider, configured.MaxRetries) = (true, time, 3);
            (configured.LoggerFactory, configured.RateLimiter) = (_collector.Logs, limiter);
            if (fate == "wrong key")
            {
                (configured.Key, configured.KeySource) = (null, static _ => new($"{Mark}\n"));
            }
        }
    }

    private static async Task<HttpResponseMessage> ActAsync(
        string fate, HttpRequestMessage request, AutoTime time, Action cancel, CancellationToken cancellationToken)
    {
        if (fate is "refused" || (fate is "repeat" && time.Waits.Count == 0))
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, Mark);
        }

        (await request.Content!.ReadAsStringAsync(cancellationToken)).ShouldContain("Hello");
        switch (fate)
        {
            case "reset":
                throw new IOException(Mark);
            case "cancel":
                cancel();
                break;
            case "deadline":
                time.Advance(TimeSpan.FromSeconds(100));
                break;
        }

        cancellationToken.ThrowIfCancellationRequested();
        (int status, string body) = fate switch
        {
            "error" => (400, $"no such number {Mark}"),
            "typed error" => (422, $$"""{"code":"{{Mark}}"}"""),
            "unreadable" => (201, Mark),
            _ => (201, $$"""{"id":7,"{{Mark}}":"{{Mark}}"}"""),
        };
        HttpResponseMessage response = ScriptedHandler.WithHeader(ScriptedHandler.Response(status, body), "X-" + Mark, Mark);
        response.ReasonPhrase = Mark;
        return ScriptedHandler.WithHeader(response, "X-Request-Id", Mark);
    }
}
