using System.Collections.ObjectModel;

namespace MessagingClients.Tests.Sending;

/// <summary>Headers that a caller gives to a call.</summary>
public sealed class CallHeaderTests : IDisposable
{
    private const string Hidden = "h1dden";

    private readonly List<string> _seen = [];
    private readonly ScriptedHandler _handler;
    private readonly Probe _probe;

    public CallHeaderTests()
    {
        _handler = new ScriptedHandler(Answer);
        _probe = new Probe(new Uri("https://example.com"), options => (options.TrustHandler, options.TimeProvider, options.MaxRetries) = (true, new AutoTime(), 3), _handler);
    }

    public static TheoryData<string> Owned =>
    [
        "X-Key", "x-key", "Authorization", "Accept", "accept", "Accept-Encoding", "Host", "Connection", "Content-Type", "content-length", "Content-Encoding", "Content-MD5",
        "Transfer-Encoding", "TE", "Trailer", "Upgrade", "Expect", "Keep-Alive", "Cookie", "Proxy-Authorization", "Allow", "Expires", "Last-Modified",
    ];

    public static TheoryData<string> Unspeakable => ["", " ", "X Y", "X:Y", "X\r\nEvil", "Ünicode", "X\0", "(X)"];

    public static TheoryData<string> Unsendable => [$"{Hidden}\r\nX-Evil: 1", $"{Hidden}\n", $"\r{Hidden}", $"{Hidden}\0", $"{Hidden}é", $"{Hidden}\t", $"{Hidden}\u007f"];

    public void Dispose()
    {
        _probe.Dispose();
        _handler.Dispose();
    }

    [Fact]
    public async Task They_go_out_with_each_request()
    {
        await _probe.SendAsync(ProbeKind.Keyed, With(("X-Ticket", "a b, c")), TestContext.Current.CancellationToken);

        _seen.ShouldBe(["a b, c", "a b, c"]);
    }

    [Theory]
    [MemberData(nameof(Owned))]
    public async Task Those_of_the_client_are_refused(string name)
    {
        ArgumentException refused = await RefuseAsync(name, Hidden);

        refused.Message.ShouldStartWith($"Headers: {name} is set by the client. Leave it out.");
    }

    [Theory]
    [MemberData(nameof(Unspeakable))]
    public async Task Names_that_are_none_are_refused(string name)
    {
        ArgumentException refused = await RefuseAsync(name, Hidden);

        refused.Message.ShouldStartWith("Headers: a header has a name with characters that no name has: expected letters, digits and hyphens.");
    }

    [Theory]
    [MemberData(nameof(Unsendable))]
    public async Task Values_that_no_header_can_carry_are_refused(string value)
    {
        ArgumentException refused = await RefuseAsync("X-Ticket", value);

        refused.Message.ShouldStartWith("Headers: X-Ticket has a value that a header cannot carry: expected printable ASCII.");
    }

    [Fact]
    public Task A_value_that_is_missing_is_refused() => RefuseAsync("X-Ticket", null!);

    [Fact]
    public async Task No_headers_at_all_are_none() =>
        (await _probe.SendAsync(options: new CallOptions { Headers = null! })).StatusCode.ShouldBe(201);

    [Fact]
    public async Task Headers_that_cannot_be_read_are_refused()
    {
        BrokenDictionary broken = new();

        ArgumentException refused = await Should.ThrowAsync<ArgumentException>(() => _probe.SendAsync(options: new CallOptions { Headers = broken }));

        refused.Message.ShouldStartWith("Headers: expected a dictionary that can be read, found System.NotSupportedException. Nothing was sent.");
    }

    private static CallOptions With(params (string Name, string Value)[] headers) =>
        new() { Headers = headers.ToDictionary(header => header.Name, header => header.Value) };

    private async Task<ArgumentException> RefuseAsync(string name, string value)
    {
        ArgumentException refused = await Should.ThrowAsync<ArgumentException>(() => _probe.SendAsync(options: With((name, value))));

        refused.Message.ShouldNotContain(Hidden);
        _seen.ShouldBeEmpty();
        return refused;
    }

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        _seen.Add(request.Headers.TryGetValues("X-Ticket", out IEnumerable<string>? values) ? values.Single() : "");
        return ScriptedHandler.Response(_seen is ["a b, c"] ? 503 : 201, "{}");
    }

    private sealed class BrokenDictionary : ReadOnlyDictionary<string, string>, IReadOnlyCollection<KeyValuePair<string, string>>
    {
        public BrokenDictionary()
            : base(new Dictionary<string, string> { ["X-Ticket"] = "1" })
        {
        }

        int IReadOnlyCollection<KeyValuePair<string, string>>.Count => throw new NotSupportedException(Hidden);
    }
}
