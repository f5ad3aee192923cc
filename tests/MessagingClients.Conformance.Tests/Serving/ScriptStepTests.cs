using System.Net.Sockets;
using MessagingClients.Conformance.Serving;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Serving;

/// <summary>Every hook and every step, seen by a client that shows the wire as it is.</summary>
public sealed class ScriptStepTests : IAsyncDisposable
{
    private readonly ScriptServer _server = ScriptServer.Start();

    public static TheoryData<string, WireStepKind[]> Hooks => new()
    {
        { "before the request", [] },
        { "after its headers", [WireStepKind.HearHeaders] },
        { "after the request", [WireStepKind.Hear] },
        { "within the answer", [WireStepKind.Hear, WireStepKind.Send] },
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [MemberData(nameof(Hooks))]
    public async Task A_close_ends_the_connection_in_good_order(string hook, WireStepKind[] before)
    {
        Uri url = Add([.. before, WireStepKind.Close]);
        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync(RawClient.Post(url, "body"));
        (await client.ReadToEndAsync()).ShouldBe(TestScript.Sent(before), hook);
        await _server.SettledAsync(url, Token);
        _server.Take(url).ShouldHaveSingleItem(hook).Matched.ShouldBeTrue(hook);
    }

    [Theory]
    [MemberData(nameof(Hooks))]
    public async Task A_reset_breaks_the_connection(string hook, WireStepKind[] before)
    {
        Uri url = Add([.. before, WireStepKind.Reset]);
        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync(RawClient.Post(url, "body"));
        (await client.ReadAsync(TestScript.Sent(before).Length)).ShouldBe(TestScript.Sent(before), hook);
        (await Should.ThrowAsync<SocketException>(client.ReadToEndAsync)).SocketErrorCode.ShouldBe(SocketError.ConnectionReset, hook);
        await _server.SettledAsync(url, Token);
        _server.Take(url).ShouldHaveSingleItem(hook).Target.ShouldBe(url.AbsolutePath + "/a?b=c", hook);
    }

    [Theory]
    [MemberData(nameof(Hooks))]
    public async Task A_stall_says_that_it_was_reached_and_keeps_the_connection(string hook, WireStepKind[] before)
    {
        TaskCompletionSource stalled = new();
        Uri url = Add([.. before, WireStepKind.Stall], () =>
        {
            stalled.SetResult();
            return Task.CompletedTask;
        });
        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync(RawClient.Post(url, "body"));
        await stalled.Task.WaitAsync(Token);
        (await client.ReadAsync(TestScript.Sent(before).Length)).ShouldBe(TestScript.Sent(before), hook);
        Task settled = _server.SettledAsync(url, Token);
        settled.IsCompleted.ShouldBeFalse(hook);
        client.End();
        (await client.ReadToEndAsync()).ShouldBeEmpty(hook);
        await settled;
        _server.Take(url).ShouldHaveSingleItem(hook).Matched.ShouldBeTrue(hook);
    }

    [Theory]
    [InlineData(WireStepKind.Stall)]
    [InlineData(WireStepKind.Reset)]
    public async Task A_script_that_begins_with_a_fault_waits_until_the_first_byte_has_come(WireStepKind fault)
    {
        bool stalled = false;
        Uri url = Add([fault], () =>
        {
            stalled = true;
            return Task.CompletedTask;
        });
        using RawClient client = await RawClient.ConnectAsync(url);
        client.End();
        (await client.ReadToEndAsync()).ShouldBeEmpty();
        stalled.ShouldBeFalse();
        _server.Take(url).ShouldBeEmpty();
        _server.Connections(url).ShouldBe(1);
    }

    [Fact]
    public async Task Bytes_come_before_the_request_where_the_script_says_so()
    {
        Uri url = Add([WireStepKind.Send, WireStepKind.Hear]);
        using RawClient client = await RawClient.ConnectAsync(url);
        (await client.ReadAsync(TestScript.Answer.Length)).ShouldBe(TestScript.Answer);
        await client.SendAsync(RawClient.Post(url, "body"));
        client.End();
        (await client.ReadToEndAsync()).ShouldBeEmpty();
        _server.Take(url).ShouldHaveSingleItem().Matched.ShouldBeTrue();
    }

    [Fact]
    public async Task Only_the_headers_are_heard_before_an_early_answer()
    {
        Uri url = Add([WireStepKind.HearHeaders, WireStepKind.Send]);
        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync($"POST {url.AbsolutePath} HTTP/1.1\r\nContent-Length: 4\r\n\r\n");
        (await client.ReadAsync(TestScript.Answer.Length)).ShouldBe(TestScript.Answer);
        _server.Take(url).ShouldHaveSingleItem().Matched.ShouldBeFalse();
    }

    [Fact]
    public async Task Dribbled_bytes_come_in_their_order_and_in_many_segments()
    {
        Uri url = Add([WireStepKind.Hear, WireStepKind.Dribble, WireStepKind.Close]);
        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync(RawClient.Post(url, ""));
        (await client.ReadToEndAsync()).ShouldBe(TestScript.Answer);
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux counts segments.");
        client.Segments.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Bytes_without_end_come_until_the_client_has_gone()
    {
        Uri url = Add([WireStepKind.Hear, WireStepKind.SendForever]);
        RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync(RawClient.Post(url, ""));
        string endless = await client.ReadAsync(1_000_000);
        endless.Length.ShouldBe(1_000_000);
        endless.ShouldStartWith(TestScript.Answer + TestScript.Answer);
        client.Vanish();
        await _server.SettledAsync(url, Token);
    }

    [Fact]
    public async Task A_client_must_have_read_the_head_before_a_long_body_has_been_sent()
    {
        TaskCompletionSource stalled = new();
        byte[] body = new byte[768 * 1024];
        Uri url = _server.Add(new ScriptedAnswer([new(WireStepKind.Hear), new(WireStepKind.Send, body), new(WireStepKind.Stall)]), () =>
        {
            stalled.SetResult();
            return Task.CompletedTask;
        });
        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync(RawClient.Post(url, ""));
        stalled.Task.IsCompleted.ShouldBeFalse();
        (await client.ReadAsync(body.Length)).Length.ShouldBe(body.Length);
        await stalled.Task.WaitAsync(Token);
    }

    private Uri Add(WireStepKind[] steps, Func<Task>? onStall = null) => _server.Add(TestScript.Of(steps), onStall);
}
