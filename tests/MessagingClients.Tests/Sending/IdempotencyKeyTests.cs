using System.Text.Json;

namespace MessagingClients.Tests.Sending;

/// <summary>The key by which a provider knows a repeat: made where there is none, kept where there is, and told in any case.</summary>
public sealed class IdempotencyKeyTests : IDisposable
{
    private const string Mine = "504f6816-f7b5-4965-bc35-69acadc9f5c7";
    private const string Other = "00000000-0000-0000-0000-000000000001";

    private readonly List<string> _sent = [];
    private readonly ScriptedHandler _handler;
    private readonly Probe _probe;
    private int _status = 201;

    public IdempotencyKeyTests()
    {
        _handler = new ScriptedHandler(AnswerAsync);
        _probe = new Probe(new Uri("https://example.com"), options => options.TrustHandler = true, _handler);
    }

    public void Dispose()
    {
        _probe.Dispose();
        _handler.Dispose();
    }

    [Fact]
    public async Task A_key_is_made_for_each_call_and_returned()
    {
        ApiResponse<ProbeResponse> first = await _probe.SendKeyedAsync();
        ApiResponse<ProbeResponse> second = await _probe.SendKeyedAsync();

        _sent.ShouldBe([first.IdempotencyKey!, second.IdempotencyKey!]);
        first.IdempotencyKey.ShouldNotBe(second.IdempotencyKey);
        Guid.ParseExact(first.IdempotencyKey!, "D").ShouldNotBe(Guid.Empty);
    }

    [Theory]
    [InlineData(Mine, null, Mine)]
    [InlineData(null, Mine, Mine)]
    [InlineData(Mine, Mine, Mine)]
    [InlineData(Mine, Other, Other)]
    public async Task The_callers_key_is_kept_and_that_of_the_call_comes_first(string? inRequest, string? inCall, string expected)
    {
        ApiResponse<ProbeResponse> response = await _probe.SendKeyedAsync(inRequest, new CallOptions { IdempotencyKey = inCall });

        _sent.ShouldBe([expected]);
        response.IdempotencyKey.ShouldBe(expected);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    [InlineData(400)]
    public async Task A_failure_tells_the_key_for_a_repeat(int status)
    {
        _status = status;

        ApiException exception = await Should.ThrowAsync<ApiException>(() => _probe.SendKeyedAsync());

        _sent.ShouldBe([exception.IdempotencyKey!]);
    }

    [Fact]
    public async Task A_key_that_breaks_the_document_is_refused()
    {
        (await Should.ThrowAsync<ArgumentException>(() => _probe.SendKeyedAsync("")))
            .Message.ShouldStartWith("key: expected a UUID (RFC 9562), found other text.");
        await Should.ThrowAsync<ArgumentException>(() => _probe.SendKeyedAsync(Mine, new CallOptions { IdempotencyKey = "mine" }));

        _sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_that_the_document_does_not_know_is_refused()
    {
        ArgumentException refused = await Should.ThrowAsync<ArgumentException>(
            () => _probe.SendAsync(options: new CallOptions { IdempotencyKey = Mine }));

        refused.Message.ShouldStartWith("IdempotencyKey: the provider's document has no key");
        refused.ParamName.ShouldBe("idempotencyKey");
        _sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_key_in_the_document_there_is_none_to_tell() =>
        (await _probe.SendAsync()).IdempotencyKey.ShouldBeNull();

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using JsonDocument body = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
        if (body.RootElement.TryGetProperty("key", out JsonElement key))
        {
            _sent.Add(key.GetString()!);
        }

        return ScriptedHandler.Response(_status, "{}");
    }
}
