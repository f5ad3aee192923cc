using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text;
using MessagingClients.Operations;

namespace MessagingClients.Tests.Sending;

/// <summary>Events that the caller reads as they come: the message was taken, whatever becomes of them.</summary>
public sealed class EventTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public async Task Each_has_its_type_and_what_it_holds()
    {
        ServerEvents<long> events = await OpenAsync(Json, "data: 1\n\n: still here\n\nevent: more\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n");

        (await AllAsync(events)).Select(each => $"{each.EventType} {each.Data}").ShouldBe(["message 1", "more 2"]);
    }

    [Fact]
    public async Task One_that_holds_nothing_gives_its_type_to_none() =>
        (await AllAsync(await OpenAsync(Json, "event: ping\n\ndata: 1\n\n"))).ShouldHaveSingleItem().EventType.ShouldBe("message");

    [Fact]
    public async Task A_text_is_a_text_whatever_it_says() =>
        (await AllAsync(await OpenAsync(AnswerBody.TextEvents, "data: [DONE]\n\ndata\n\n"))).Select(each => each.Data).ShouldBe(["[DONE]", ""]);

    [Fact]
    public async Task One_that_cannot_be_read_is_told_as_accepted()
    {
        ServerEvents<long> events = await OpenAsync(Json, "data: 1\n\ndata: one\n\n");

        ApiException exception = await Should.ThrowAsync<ApiException>(() => AllAsync(events));

        exception.Outcome.ShouldBe(Outcome.Accepted);
        exception.StatusCode.ShouldBe(200);
        exception.Message.ShouldContain("The message was taken with status 200, but an event of the answer");
        Encoding.UTF8.GetString(exception.RawBody.Span).ShouldBe("one");
    }

    [Fact]
    public async Task One_without_end_is_not_held()
    {
        ServerEvents<string> events = await OpenAsync(AnswerBody.TextEvents, $"data: {new string('x', 1024 * 1024)}");

        (await Should.ThrowAsync<ApiException>(() => AllAsync(events))).Message.ShouldContain("an event of the answer is longer than 1048576 bytes");
    }

    [Fact]
    public async Task Many_of_them_and_comments_between_them_have_no_bound()
    {
        string some = string.Concat(Enumerable.Repeat($": {new string('x', 1000)}\ndata: 1\r\n\r\n", 2000)) + string.Concat(Enumerable.Repeat(":\n", 1_000_000));

        (await AllAsync(await OpenAsync(Json, some))).Count.ShouldBe(2000);
    }

    [Fact]
    public async Task Waiting_for_one_ends_where_nothing_comes_for_the_time_of_a_call()
    {
        TaskCompletionSource waiting = new();
        ServerEvents<string> events = await OpenAsync(AnswerBody.TextEvents, EndingStream.Ending(200, 0, waiting.SetResult));
        Task<List<SseItem<string>>> read = AllAsync(events);
        await waiting.Task;

        _time.Advance(TimeSpan.FromDays(1));

        (await Should.ThrowAsync<ApiException>(() => read)).Message.ShouldContain("stopped for longer than a call may take");
    }

    [Fact]
    public async Task What_breaks_them_off_is_told_as_accepted()
    {
        ServerEvents<string> events = await OpenAsync(AnswerBody.TextEvents, EndingStream.Ending(200, 3, () => throw new IOException("broken")));

        (await Should.ThrowAsync<ApiException>(() => AllAsync(events))).Outcome.ShouldBe(Outcome.Accepted);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_token_of_the_call_or_of_the_reading_ends_it(bool ofCall)
    {
        using CancellationTokenSource source = new();
        HttpResponseMessage response = EndingStream.Ending(200, 0, source.Cancel);
        ServerEvents<string> events = await CallAsync(AnswerBody.TextEvents, response, ofCall ? source.Token : CancellationToken.None);

        ApiCanceledException exception = await Assert.ThrowsAsync<ApiCanceledException>(() => ReadAsync(events, int.MaxValue, ofCall ? CancellationToken.None : source.Token));

        exception.Outcome.ShouldBe(Outcome.Accepted);
        exception.CancellationToken.ShouldBe(source.Token);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("left")]
    [InlineData("disposed")]
    public async Task Who_is_done_with_them_lets_the_answer_go(string how)
    {
        HttpResponseMessage response = ScriptedHandler.Response(200, "data: 1\n\ndata: 2\n\n");
        ServerEvents<long> events = await OpenAsync(Json, response);

        if (how == "disposed")
        {
            events.Dispose();
        }
        else
        {
            await ReadAsync(events, how == "left" ? 1 : 9, TestContext.Current.CancellationToken);
        }

        await Should.ThrowAsync<ObjectDisposedException>(() => response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_no_stream_of_events_is_refused()
    {
        HttpResponseMessage response = ScriptedHandler.Response(200, "<html>");
        response.Content.Headers.ContentType = new MediaTypeHeaderValue("text/html");

        ApiException exception = await Should.ThrowAsync<ApiException>(() => OpenAsync(Json, response));

        exception.Outcome.ShouldBe(Outcome.Accepted);
        exception.Message.ShouldContain("is no stream of events");
        Encoding.UTF8.GetString(exception.RawBody.Span).ShouldBe("<html>");
    }

    [Fact]
    public async Task A_stream_of_events_may_be_without_events()
    {
        HttpResponseMessage response = ScriptedHandler.Response(200, "<html>");
        response.Content.Headers.ContentType = new MediaTypeHeaderValue("text/event-stream");

        (await AllAsync(await OpenAsync(Json, response))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_test_can_make_them_of_its_own()
    {
        using ServerEvents<string> events = new(new[] { new SseItem<string>("text") }.ToAsyncEnumerable());

        (await AllAsync(events)).ShouldHaveSingleItem().Data.ShouldBe("text");
    }

    private static AnswerBody<ServerEvents<long>> Json => AnswerBody.Events<long>(ProbeJson.Default);

    private static Task<List<SseItem<T>>> AllAsync<T>(ServerEvents<T> events) => ReadAsync(events, int.MaxValue, CancellationToken.None);

    private static async Task<List<SseItem<T>>> ReadAsync<T>(ServerEvents<T> events, int most, CancellationToken cancellationToken)
    {
        List<SseItem<T>> read = [];
        await foreach (SseItem<T> each in events.WithCancellation(cancellationToken))
        {
            read.Add(each);
            if (read.Count == most)
            {
                break;
            }
        }

        return read;
    }

    private Task<ServerEvents<T>> OpenAsync<T>(AnswerBody<ServerEvents<T>> body, string text) => OpenAsync(body, ScriptedHandler.Response(200, text));

    private Task<ServerEvents<T>> OpenAsync<T>(AnswerBody<ServerEvents<T>> body, HttpResponseMessage response) => CallAsync(body, response, CancellationToken.None);

    private async Task<ServerEvents<T>> CallAsync<T>(AnswerBody<ServerEvents<T>> body, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        Operation<ServerEvents<T>> watch = new("probe", HttpMethod.Get, "/probe") { Successes = [new(200, body)] };
        using ScriptedHandler handler = new(_ => response);
        using AnswerProbe<ServerEvents<T>> probe = new(watch, handler, _time);
        return (await probe.SendAsync(cancellationToken)).Value;
    }
}
