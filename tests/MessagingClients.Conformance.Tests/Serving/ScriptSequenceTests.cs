using System.Text;
using MessagingClients.Conformance.Serving;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Serving;

public sealed class ScriptSequenceTests : IAsyncLifetime
{
    private readonly ScriptServer _server = ScriptServer.Start();
    private readonly ManualClock _clock = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Each_request_gets_the_next_answer_and_the_last_one_stays()
    {
        Uri url = _server.Add([Answering("one"), Answering("two")], _clock);
        using RawClient client = await RawClient.ConnectAsync(url);

        (await AskAsync(client, url)).ShouldBe("one");
        (await AskAsync(client, url)).ShouldBe("two");
        (await AskAsync(client, url)).ShouldBe("two");
    }

    [Fact]
    public async Task Requests_arrive_by_the_clock_of_the_case()
    {
        Uri url = _server.Add([Answering("one")], _clock);
        using RawClient client = await RawClient.ConnectAsync(url);
        await AskAsync(client, url);
        _clock.Advance(TimeSpan.FromSeconds(7));
        await AskAsync(client, url);

        IReadOnlyList<RecordedRequest> requests = _server.Take(url);

        (requests[1].At - requests[0].At).ShouldBe(TimeSpan.FromSeconds(7));
    }

    private static ScriptedAnswer Answering(string text) =>
        new([new(WireStepKind.Hear), new(WireStepKind.Send, Encoding.ASCII.GetBytes(text))]);

    private static async Task<string> AskAsync(RawClient client, Uri url)
    {
        await client.SendAsync(RawClient.Post(url, "body"));
        return await client.ReadAsync(3);
    }
}
