using System.Text;
using MessagingClients.Operations;
using MessagingClients.Sending;

namespace MessagingClients.Tests.Sending;

/// <summary>A message leaves once or not at all, and the outcome says which.</summary>
public sealed class RequestContentTests
{
    private static readonly Uri Somewhere = new("https://example.com");

    [Fact]
    public async Task A_body_is_written_once()
    {
        using RequestContent content = Content();
        using MemoryStream wire = new();

        await content.CopyToAsync(wire, TestContext.Current.CancellationToken);

        Encoding.UTF8.GetString(wire.ToArray()).ShouldBe("{}");
        content.Headers.ContentLength.ShouldBe(2);
        content.RepeatRefused.ShouldBeFalse();
        await Should.ThrowAsync<InvalidOperationException>(() => content.CopyToAsync(wire));
        wire.Length.ShouldBe(2);
        content.RepeatRefused.ShouldBeTrue();
        content.Close().ShouldBeTrue();
    }

    [Fact]
    public async Task A_closed_body_is_not_written_any_more()
    {
        using RequestContent content = Content();
        using MemoryStream wire = new();

        content.Close().ShouldBeFalse();

        await Should.ThrowAsync<InvalidOperationException>(() => content.CopyToAsync(wire));
        Should.Throw<InvalidOperationException>(() => content.CopyTo(wire, context: null, TestContext.Current.CancellationToken));
        wire.Length.ShouldBe(0);
        content.RepeatRefused.ShouldBeFalse();
        content.Close().ShouldBeFalse();
    }

    [Fact]
    public void A_body_that_is_written_without_waiting_has_left_as_well()
    {
        using RequestContent content = Content();
        using MemoryStream wire = new();

        content.CopyTo(wire, context: null, TestContext.Current.CancellationToken);

        wire.Length.ShouldBe(2);
        content.Close().ShouldBeTrue();
    }

    [Fact]
    public void Who_closes_a_body_and_who_writes_it_agree_on_whether_it_left()
    {
        for (int round = 0; round < 200; round++)
        {
            using RequestContent content = Content();
            using MemoryStream first = new();
            using MemoryStream second = new();
            bool left = false;

            Parallel.Invoke(() => TryWrite(content, first), () => left = content.Close(), () => TryWrite(content, second));

            (first.Length + second.Length).ShouldBe(left ? 2 : 0);
        }
    }

    [Fact]
    public async Task A_second_attempt_of_a_handler_is_refused_and_leaves_the_outcome_unknown()
    {
        int left = 0;
        using ScriptedHandler wire = new(async (request, cancellationToken) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            left++;
            return ScriptedHandler.Response(503);
        });
        using Repeating handler = new(wire);
        using Probe probe = new(Somewhere, options => options.TrustHandler = true, handler);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        left.ShouldBe(1);
        exception.Outcome.ShouldBe(Outcome.Unknown);
        exception.Attempts.ShouldBe(1);
        exception.Message.ShouldContain("a second time");
        exception.InnerException.ShouldBeOfType<InvalidOperationException>();
    }

    [Fact]
    public async Task A_handler_that_sends_when_the_call_has_ended_sends_nothing()
    {
        TaskCompletionSource ended = new();
        Task? late = null;
        ManualTime time = new();
        using ScriptedHandler handler = new(async (request, cancellationToken) =>
        {
            late = SendLateAsync(request.Content!, ended.Task);
            time.Advance(TimeSpan.FromSeconds(100));
            await Task.FromCanceled(cancellationToken);
            return ScriptedHandler.Response(201);
        });
        using Probe probe = new(Somewhere, options => (options.TrustHandler, options.TimeProvider) = (true, time), handler);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());
        ended.SetResult();

        exception.Outcome.ShouldBe(Outcome.NotSent);
        exception.Attempts.ShouldBe(0);
        exception.Message.ShouldContain("The deadline passed before anything was sent.");
        await Should.ThrowAsync<InvalidOperationException>(() => late!);
    }

    [Fact]
    public async Task A_handler_that_fails_before_it_sends_is_named()
    {
        using ScriptedHandler handler = new(_ => throw new NotSupportedException("+15550001111"));
        using Probe probe = new(Somewhere, options => options.TrustHandler = true, handler);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(Outcome.NotSent);
        exception.Message.ShouldContain("a handler or the rate limiter failed with System.NotSupportedException");
        exception.ToString().ShouldNotContain("+1555");
    }

    [Fact]
    public async Task A_handler_that_looks_at_no_token_gets_nothing_to_send_once_it_fired()
    {
        bool asked = false;
        using ScriptedHandler handler = new(_ =>
        {
            asked = true;
            return ScriptedHandler.Response(201, "{}");
        });
        using Probe probe = new(Somewhere, options => options.TrustHandler = true, handler);

        ApiCanceledException exception = await Assert.ThrowsAsync<ApiCanceledException>(
            () => probe.SendUntilAsync(new CancellationToken(canceled: true)));

        exception.Outcome.ShouldBe(Outcome.NotSent);
        asked.ShouldBeFalse();
    }

    private static RequestContent Content() => new(new WrittenBody("{}"u8.ToArray(), "application/json", IdempotencyKey: null));

    private static async Task SendLateAsync(HttpContent content, Task ended)
    {
        await ended;
        await content.CopyToAsync(Stream.Null);
    }

    private static void TryWrite(RequestContent content, Stream wire)
    {
        try
        {
            content.CopyTo(wire, context: null, CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            // The other one was first.
        }
    }

    private sealed class Repeating(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
