namespace MessagingClients.Tests.Errors;

/// <summary>Whatever ends a call after an answer began, the first 64 KiB of its body are told.</summary>
public sealed class RawBodyTests
{
    private const int Limit = 64 * 1024;

    [Theory]
    [InlineData(100_000, Limit)]
    [InlineData(Limit, Limit)]
    [InlineData(5000, 5000)]
    [InlineData(0, 0)]
    public async Task An_answer_that_breaks_off_keeps_what_came(int length, int kept)
    {
        foreach (int status in new[] { 201, 302, 400, 422, 503 })
        {
            ApiException exception = await FailAsync(_ => EndingStream.Ending(status, length, () => throw new IOException("gone")));

            exception.StatusCode.ShouldBe(status);
            exception.RawText.ShouldBe(new string('x', kept));
        }
    }

    [Theory]
    [InlineData(201)]
    [InlineData(400)]
    [InlineData(422)]
    [InlineData(599)]
    public async Task An_answer_that_cannot_be_read_keeps_it(int status) =>
        (await FailAsync(_ => ScriptedHandler.Response(status, new string('x', 100_000)))).RawText.ShouldBe(new string('x', Limit));

    [Fact]
    public async Task A_documented_error_keeps_it()
    {
        string body = $$"""{"code":"E1","more":"{{new string('x', 100_000)}}"}""";

        ApiException exception = await FailAsync(_ => ScriptedHandler.Response(422, body));

        exception.ShouldBeOfType<ApiException<ProbeError>>().Error.Code.ShouldBe("E1");
        exception.RawText.ShouldBe(body[..Limit]);
    }

    [Fact]
    public async Task An_answer_from_elsewhere_keeps_it() =>
        (await FailAsync(request => ScriptedHandler.Elsewhere(request, ScriptedHandler.Response(201, """{"id":7}""")))).RawText.ShouldBe("""{"id":7}""");

    [Fact]
    public async Task An_answer_of_the_token_endpoint_keeps_it()
    {
        using TokenProbe probe = new();
        probe.Endpoint = (_, _) => Task.FromResult(ScriptedHandler.Response(503, new string('x', 100_000)));

        (await Should.ThrowAsync<ApiException>(() => probe.SendAsync())).RawText.ShouldBe(new string('x', Limit));
    }

    [Fact]
    public async Task An_answer_that_was_ended_by_the_deadline_keeps_it()
    {
        ManualTime time = new();

        ApiException exception = await FailAsync(
            _ => EndingStream.Ending(201, 100_000, () => time.Advance(TimeSpan.FromDays(1))), options => options.TimeProvider = time);

        exception.Outcome.ShouldBe(Outcome.Accepted);
        exception.RawText.ShouldBe(new string('x', Limit));
    }

    [Fact]
    public async Task An_answer_that_was_ended_by_the_caller_keeps_it()
    {
        using CancellationTokenSource source = new();
        using ScriptedHandler handler = new(_ => EndingStream.Ending(400, 100_000, source.Cancel));
        using Probe probe = new(new Uri("https://example.com"), options => options.TrustHandler = true, handler);

        ApiCanceledException exception = await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token));

        exception.StatusCode.ShouldBe(400);
        exception.RawText.ShouldBe(new string('x', Limit));
    }

    private static async Task<ApiException> FailAsync(Func<HttpRequestMessage, HttpResponseMessage> script, Action<ProbeOptions>? configure = null)
    {
        using ScriptedHandler handler = new(script);
        using Probe probe = new(
            new Uri("https://example.com"),
            options =>
            {
                options.TrustHandler = true;
                configure?.Invoke(options);
            },
            handler);
        return await Should.ThrowAsync<ApiException>(() => probe.SendAsync());
    }
}
