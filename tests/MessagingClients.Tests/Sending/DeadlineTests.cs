using MessagingClients.TestKit;

namespace MessagingClients.Tests.Sending;

public sealed class DeadlineTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public async Task A_deadline_before_the_answer_is_unknown()
    {
        TaskCompletionSource heard = new();
        await using RawServer server = new(connection =>
        {
            heard.SetResult();
            return connection.StallAsync();
        });
        using Probe probe = new(server.Url, options => (options.TimeProvider, options.Timeout) = (_time, TimeSpan.FromSeconds(10)));

        Task<ApiResponse<ProbeResponse>> call = probe.SendAsync();
        await heard.Task;
        _time.Advance(TimeSpan.FromSeconds(10));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => call);
        exception.Outcome.ShouldBe(Outcome.Unknown);
        exception.Message.ShouldContain("before the deadline");
    }

    [Fact]
    public async Task A_deadline_in_the_body_of_a_2xx_is_accepted()
    {
        TaskCompletionSource answered = new();
        await using RawServer server = new(async connection =>
        {
            await connection.SendAsync("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{");
            answered.SetResult();
            await connection.StallAsync();
        });
        using Reached reached = new();
        using Probe probe = new(server.Url, options => (options.TimeProvider, options.Timeout) = (_time, TimeSpan.FromSeconds(10)), reached);

        Task<ApiResponse<ProbeResponse>> call = probe.SendAsync();
        await answered.Task;
        await reached.Headers;
        _time.Advance(TimeSpan.FromSeconds(10));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => call);
        exception.Outcome.ShouldBe(Outcome.Accepted);
        exception.StatusCode.ShouldBe(201);
    }

    [Fact]
    public async Task The_deadline_of_a_call_replaces_that_of_the_client()
    {
        TaskCompletionSource heard = new();
        await using RawServer server = new(connection =>
        {
            heard.SetResult();
            return connection.StallAsync();
        });
        using Probe probe = new(server.Url, options => options.TimeProvider = _time);

        Task<ApiResponse<ProbeResponse>> call = probe.SendAsync(options: new CallOptions { Timeout = TimeSpan.FromSeconds(1) });
        await heard.Task;
        _time.Advance(TimeSpan.FromSeconds(1));

        await Should.ThrowAsync<ApiException>(() => call);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1e12)]
    public async Task A_deadline_of_a_call_is_checked(double milliseconds)
    {
        using Probe probe = new(new Uri("https://example.com"));

        await Should.ThrowAsync<ArgumentOutOfRangeException>(
            () => probe.SendAsync(options: new CallOptions { Timeout = TimeSpan.FromMilliseconds(milliseconds) }));
    }

    [Fact]
    public async Task A_token_that_fired_before_sending_is_not_sent()
    {
        await using RawServer server = RawServer.Answering("201 Created", "{}");
        using Probe probe = new(server.Url);
        using CancellationTokenSource source = new();
        await source.CancelAsync();

        ApiCanceledException exception = await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token));

        exception.Outcome.ShouldBe(Outcome.NotSent);
        exception.CancellationToken.ShouldBe(source.Token);
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_that_fires_before_the_answer_is_unknown()
    {
        using CancellationTokenSource source = new();
        await using RawServer server = new(async connection =>
        {
            await source.CancelAsync();
            await connection.StallAsync();
        });
        using Probe probe = new(server.Url);

        (await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token)))
            .Outcome.ShouldBe(Outcome.Unknown);
    }

    [Fact]
    public async Task A_token_that_fires_in_the_body_of_a_2xx_is_accepted()
    {
        using CancellationTokenSource source = new();
        using Reached reached = new();
        await using RawServer server = new(async connection =>
        {
            await connection.SendAsync("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{");
            await reached.Headers;
            await source.CancelAsync();
            await connection.StallAsync();
        });
        using Probe probe = new(server.Url, handler: reached);

        (await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token)))
            .Outcome.ShouldBe(Outcome.Accepted);
    }

    /// <summary>Says when the headers of an answer have come.</summary>
    private sealed class Reached() : DelegatingHandler(new SocketsHttpHandler())
    {
        private readonly TaskCompletionSource _headers = new();

        public Task Headers => _headers.Task;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            _headers.TrySetResult();
            return response;
        }
    }
}
