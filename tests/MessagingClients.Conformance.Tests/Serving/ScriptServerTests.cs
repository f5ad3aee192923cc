using System.Net.Sockets;
using System.Text;
using MessagingClients.Conformance.Serving;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Serving;

/// <summary>What is recorded of requests, and how connections, paths and ports are told apart.</summary>
public sealed class ScriptServerTests : IAsyncDisposable
{
    private readonly ScriptServer _server = ScriptServer.Start();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_request_is_recorded_with_all_that_came()
    {
        Uri url = Add([WireStepKind.Hear, WireStepKind.Send]);
        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync(RawClient.Post(url, "body"));
        await client.ReadAsync(TestScript.Answer.Length);
        RecordedRequest request = _server.Take(url).ShouldHaveSingleItem();
        request.Method.ShouldBe("POST");
        request.Target.ShouldBe(url.AbsolutePath + "/a?b=c");
        request.Headers.Where(header => header.Key == "X-Key").Select(header => header.Value).ShouldBe(["one", "two"]);
        Encoding.Latin1.GetString(request.Body.Span).ShouldBe("body");
        request.Matched.ShouldBeTrue();
        _server.Take(url).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_request_in_chunks_is_read_to_its_end()
    {
        Uri url = Add([WireStepKind.Hear, WireStepKind.Send]);
        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync($"POST {url.AbsolutePath} HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nbod\r\n");
        await client.SendAsync("1\r\ny\r\n0\r\nX-Trailer: a\r\n\r\n");
        (await client.ReadAsync(TestScript.Answer.Length)).ShouldBe(TestScript.Answer);
        Encoding.Latin1.GetString(_server.Take(url).ShouldHaveSingleItem().Body.Span).ShouldBe("body");
    }

    [Theory]
    [InlineData("POST {0}/a HTTP/1.1\r\nX-Half: ", "")]
    [InlineData("POST {0}/a HTTP/1.1\r\nContent-Length: 9\r\n\r\nhalf", "half")]
    public async Task A_request_that_ends_early_is_recorded_as_far_as_it_came(string sent, string body)
    {
        Uri url = Add([WireStepKind.Send, WireStepKind.Hear]);
        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, sent, url.AbsolutePath));
        client.End();
        await client.ReadToEndAsync();
        await _server.SettledAsync(url, Token);
        RecordedRequest request = _server.Take(url).ShouldHaveSingleItem();
        request.Matched.ShouldBeFalse();
        request.Target.ShouldBe(url.AbsolutePath + "/a");
        Encoding.Latin1.GetString(request.Body.Span).ShouldBe(body);
    }

    [Fact]
    public async Task A_script_is_played_for_each_request_of_a_connection()
    {
        Uri url = Add([WireStepKind.Hear, WireStepKind.Send]);
        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync(RawClient.Post(url, "one"));
        await client.SendAsync(RawClient.Post(url, "two"));
        (await client.ReadAsync(2 * TestScript.Answer.Length)).ShouldBe(TestScript.Answer + TestScript.Answer);
        _server.Take(url).Select(request => Encoding.Latin1.GetString(request.Body.Span)).ShouldBe(["one", "two"]);
        _server.Connections(url).ShouldBe(1);
    }

    [Fact]
    public async Task Cases_at_one_port_are_told_by_their_paths()
    {
        Uri first = Add([WireStepKind.Hear, WireStepKind.Send]);
        Uri second = Add([WireStepKind.Hear, WireStepKind.Close]);
        second.Port.ShouldBe(first.Port);
        using RawClient client = await RawClient.ConnectAsync(first);
        await client.SendAsync(RawClient.Post(first, "one"));
        await client.ReadAsync(TestScript.Answer.Length);
        await client.SendAsync(RawClient.Post(second, "two"));
        (await client.ReadToEndAsync()).ShouldBeEmpty();
        _server.Take(first).Count.ShouldBe(1);
        _server.Take(second).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_path_that_no_case_has_is_answered_with_404()
    {
        Uri url = Add([WireStepKind.Hear]);
        await _server.RemoveAsync(url);
        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync(RawClient.Post(url, ""));
        (await client.ReadToEndAsync()).ShouldStartWith("HTTP/1.1 404 ");
        Should.Throw<ArgumentException>(() => _server.Take(url));
    }

    [Fact]
    public async Task A_port_of_its_own_is_closed_with_its_case()
    {
        Uri url = Add([WireStepKind.Close]);
        await _server.RemoveAsync(url);
        await Should.ThrowAsync<SocketException>(() => RawClient.ConnectAsync(url));
    }

    [Fact]
    public async Task Nobody_listens_at_the_closed_port() =>
        (await Should.ThrowAsync<SocketException>(() => RawClient.ConnectAsync(_server.ClosedPort)))
            .SocketErrorCode.ShouldBe(SocketError.ConnectionRefused);

    [Fact]
    public async Task What_the_bench_throws_at_a_stall_is_thrown_to_who_waits()
    {
        Uri url = Add([WireStepKind.Hear, WireStepKind.Stall], () => throw new FormatException("of the bench"));
        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync(RawClient.Post(url, ""));
        client.End();
        await client.ReadToEndAsync();
        (await Should.ThrowAsync<InvalidOperationException>(() => _server.SettledAsync(url, Token))).Message.ShouldContain("of the bench");
    }

    [Fact]
    public async Task Clients_that_vanish_harm_nobody_else()
    {
        Uri url = Add([WireStepKind.Hear, WireStepKind.Send]);
        foreach (int length in Enumerable.Range(0, 50))
        {
            using RawClient vanishing = await RawClient.ConnectAsync(url);
            await vanishing.SendAsync(RawClient.Post(url, "body")[..length]);
            vanishing.Vanish();
        }

        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync(RawClient.Post(url, "body"));
        (await client.ReadAsync(TestScript.Answer.Length)).ShouldBe(TestScript.Answer);
    }

    [Fact]
    public async Task Many_connections_are_served_at_once()
    {
        Uri url = Add([WireStepKind.Hear, WireStepKind.Send]);
        string[] answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(async _ =>
        {
            using RawClient client = await RawClient.ConnectAsync(url);
            await client.SendAsync(RawClient.Post(url, "body"));
            return await client.ReadAsync(TestScript.Answer.Length);
        }));
        answers.ShouldAllBe(answer => answer == TestScript.Answer);
        _server.Take(url).Count.ShouldBe(200);
        _server.Connections(url).ShouldBe(200);
    }

    [Fact]
    public async Task The_end_of_the_server_ends_connections_that_stall()
    {
        ScriptServer server = ScriptServer.Start();
        TaskCompletionSource stalled = new();
        Uri url = server.Add(TestScript.Of([WireStepKind.Hear, WireStepKind.Stall]), () =>
        {
            stalled.SetResult();
            return Task.CompletedTask;
        });
        using RawClient client = await RawClient.ConnectAsync(url);
        await client.SendAsync(RawClient.Post(url, ""));
        await stalled.Task.WaitAsync(Token);
        await server.DisposeAsync();
        (await client.ReadToEndAsync()).ShouldBeEmpty();
    }

    private Uri Add(WireStepKind[] steps, Func<Task>? onStall = null) => _server.Add(TestScript.Of(steps), onStall);
}
