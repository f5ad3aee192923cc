using MessagingClients.TestKit;

namespace MessagingClients.Tests.Errors;

/// <summary>The provider's id of a request is told for successes, failures and calls that were ended.</summary>
public sealed class RequestIdTests
{
    [Theory]
    [InlineData("X-Request-Id: r1", "r1")]
    [InlineData("x-request-id: r1", "r1")]
    [InlineData("Request-Id: r2", "r2")]
    [InlineData("X-CORRELATION-ID: r3", "r3")]
    [InlineData("X-Correlation-Id: r3\r\nX-Request-Id: r1", "r1")]
    [InlineData("X-Request-Id: \r\nRequest-Id: r2", "r2")]
    [InlineData("X-Trace: r4", null)]
    public async Task An_answer_tells_it_in_a_header(string header, string? id)
    {
        await using RawServer good = RawServer.Answering("201 Created", "{}", header);
        await using RawServer bad = RawServer.Answering("400 Bad", "{}", header);
        using Probe probe = new(good.Url);
        using Probe other = new(bad.Url);

        (await probe.SendAsync()).RequestId.ShouldBe(id);
        (await Should.ThrowAsync<ApiException>(() => other.SendAsync())).RequestId.ShouldBe(id);
    }

    [Theory]
    [InlineData("""{"error":{"message":"No","key":"k","trace":"t1"}}""", "t1")]
    [InlineData("""{"message":"No","trace":3971582743}""", "3971582743")]
    [InlineData("""{"message":"No","trace":{}}""", null)]
    public async Task An_error_tells_it_in_its_trace(string body, string? id)
    {
        await using RawServer server = RawServer.Answering("400 Bad", body);
        using Probe probe = new(server.Url);

        (await Should.ThrowAsync<ApiException>(() => probe.SendAsync())).RequestId.ShouldBe(id);
    }

    [Fact]
    public async Task The_header_comes_before_the_trace()
    {
        await using RawServer server = RawServer.Answering("400 Bad", """{"trace":"t1"}""", "Request-Id: r2");
        using Probe probe = new(server.Url);

        (await Should.ThrowAsync<ApiException>(() => probe.SendAsync())).RequestId.ShouldBe("r2");
    }

    [Fact]
    public async Task A_call_that_was_ended_in_the_body_tells_it()
    {
        using CancellationTokenSource source = new();
        using ScriptedHandler handler = new(_ => ScriptedHandler.WithHeader(EndingStream.Ending(201, 1, source.Cancel), "X-Request-Id", "r1"));
        using Probe probe = new(new Uri("https://example.com"), options => options.TrustHandler = true, handler);

        ApiCanceledException exception = await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token));

        (exception.Outcome, exception.RequestId).ShouldBe((Outcome.Accepted, "r1"));
    }

    [Fact]
    public void A_long_id_is_cut() => new ApiResponse<string>("", 201, new ApiHeaderCollection([new("Request-Id", new string('r', 2000))]))
        .RequestId.ShouldBe(new string('r', 1000));
}
