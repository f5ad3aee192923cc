using MessagingClients.Operations;

namespace MessagingClients.Tests.Sending;

/// <summary>A body that the caller reads as it comes: the message was taken, whatever becomes of the rest.</summary>
public sealed class StreamTests
{
    private static readonly Operation<Stream> Download = new("probe", HttpMethod.Get, "/probe")
    {
        Successes = [new(200, AnswerBody.Stream), new(204)],
        Failures = [new Failure<string>(404, "Lost", AnswerBody.Text)],
    };

    private readonly ManualTime _time = new();

    [Fact]
    public async Task It_is_handed_over_before_it_has_come()
    {
        (Stream body, _) = await OpenAsync(5, () => { });

        await using (body)
        {
            (await ReadAsync(body, CancellationToken.None)).ShouldBe(5);
        }
    }

    [Fact]
    public async Task What_breaks_it_off_is_told_as_accepted()
    {
        (Stream body, _) = await OpenAsync(3, () => throw new IOException("broken"));
        await ReadAsync(body, CancellationToken.None);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => ReadAsync(body, CancellationToken.None));

        exception.Outcome.ShouldBe(Outcome.Accepted);
        exception.StatusCode.ShouldBe(200);
        exception.Message.ShouldContain("The message was taken with status 200, but the body of the answer ended early");
        exception.InnerException.ShouldBeOfType<IOException>();
    }

    [Fact]
    public async Task A_read_ends_where_nothing_comes_for_the_time_of_a_call()
    {
        TaskCompletionSource waiting = new();
        (Stream body, _) = await OpenAsync(0, waiting.SetResult);
        Task<int> read = ReadAsync(body, CancellationToken.None);
        await waiting.Task;

        _time.Advance(TimeSpan.FromDays(1));

        (await Should.ThrowAsync<ApiException>(() => read)).Message.ShouldContain("stopped for longer than a call may take");
    }

    [Fact]
    public async Task The_time_of_a_call_does_not_end_what_comes_slowly()
    {
        (Stream body, _) = await OpenAsync(5, () => { });

        _time.Advance(TimeSpan.FromDays(1));

        (await ReadAsync(body, CancellationToken.None)).ShouldBe(5);
    }

    [Fact]
    public async Task The_caller_can_end_a_read()
    {
        using CancellationTokenSource source = new();
        (Stream body, _) = await OpenAsync(0, source.Cancel);

        ApiCanceledException exception = await Assert.ThrowsAsync<ApiCanceledException>(() => ReadAsync(body, source.Token));

        exception.Outcome.ShouldBe(Outcome.Accepted);
        exception.CancellationToken.ShouldBe(source.Token);
    }

    [Fact]
    public async Task Disposing_it_lets_the_answer_go()
    {
        (Stream body, HttpResponseMessage response) = await OpenAsync(5, () => { });

        await body.DisposeAsync();

        body.CanRead.ShouldBeFalse();
        await Should.ThrowAsync<ObjectDisposedException>(() => ReadAsync(body, CancellationToken.None));
        await Should.ThrowAsync<ObjectDisposedException>(() => response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_failure_of_the_same_operation_is_read_at_once()
    {
        using ScriptedHandler handler = new(_ => ScriptedHandler.Response(404, "gone"));
        using AnswerProbe<Stream> probe = new(Download, handler);

        (await Should.ThrowAsync<ApiException<string>>(() => probe.SendAsync(TestContext.Current.CancellationToken))).Error.ShouldBe("gone");
    }

    [Fact]
    public async Task A_success_without_a_body_has_no_stream()
    {
        using ScriptedHandler handler = new(_ => ScriptedHandler.Response(204));
        using AnswerProbe<Stream> probe = new(Download, handler);

        (await probe.SendAsync(TestContext.Current.CancellationToken)).Value.ShouldBeNull();
    }

    private static Task<int> ReadAsync(Stream body, CancellationToken cancellationToken) => body.ReadAsync(new byte[100], cancellationToken).AsTask();

    private async Task<(Stream Body, HttpResponseMessage Response)> OpenAsync(int length, Action end)
    {
        HttpResponseMessage response = EndingStream.Ending(200, length, end);
        using ScriptedHandler handler = new(_ => response);
        using AnswerProbe<Stream> probe = new(Download, handler, _time);
        return ((await probe.SendAsync(TestContext.Current.CancellationToken)).Value, response);
    }
}
