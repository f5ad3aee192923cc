using System.Collections;
using MessagingClients.Serialization;
using MessagingClients.TestKit;

namespace MessagingClients.Tests.Sending;

/// <summary>What cannot be written is refused before anything is sent, as whatever it fails.</summary>
public sealed class RequestBodyTests
{
    private static readonly CallOptions Unchecked = new() { CheckRequest = false };

    public static TheoryData<Exception> Failures =>
        [new InvalidOperationException("+15550001111"), new ArgumentException("+15550001111"), new OperationCanceledException("+15550001111")];

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public async Task A_list_that_fails_when_it_is_read_is_an_argument_that_will_not_do(Exception failure)
    {
        ProbeRequest request = new() { Text = "Hello", Parts = new Broken<ProbeRequest>(failure) };

        foreach (CallOptions options in new[] { new CallOptions(), Unchecked })
        {
            ArgumentException refused = await RefuseAsync(request, options);

            refused.ParamName.ShouldBe("request");
            refused.Message.ShouldContain($"found {failure.GetType()}");
            refused.Message.ShouldNotContain("+1555");
            refused.InnerException.ShouldBeSameAs(failure);
        }
    }

    [Fact]
    public async Task A_request_that_contains_itself_is_refused()
    {
        List<ProbeRequest> parts = [];
        ProbeRequest request = new() { Text = "Hello", Parts = parts };
        parts.Add(request);

        await RefuseAsync(request, new CallOptions());
        await RefuseAsync(request, Unchecked);
    }

    [Theory]
    [InlineData('a', '\uD83D')]
    [InlineData('\uDE00', '\uD83D')]
    [InlineData('\uD83D', '\n')]
    [InlineData('\n', '\uDE00')]
    public async Task Half_a_character_is_not_sent_as_another_even_unchecked(char first, char second)
    {
        string text = $"😀{first}{second}";
        await RefuseAsync(new ProbeRequest { Text = text }, Unchecked);
        await RefuseAsync(new ProbeRequest { Text = "Hello", To = text }, Unchecked);
        await RefuseAsync(new ProbeRequest { Text = "Hello", Tags = new Dictionary<string, string> { [text] = "a" } }, Unchecked);
    }

    [Theory]
    [InlineData("😀😀", "😀😀")]
    [InlineData("\uFFFD", "\uFFFD")]
    [InlineData("a\"b\\c/d<&'+é\u2028", "a\\\"b\\\\c/d<&'+é\u2028")]
    [InlineData("\b\f\n\r\t\0\u001F", "\\u0008\\u000c\\n\\r\\t\\u0000\\u001f")]
    public async Task Text_is_written_as_it_is(string text, string written)
    {
        await using RawServer server = RawServer.Answering("201 Created", "{}");
        using Probe probe = new(server.Url);

        await probe.SendAsync(new ProbeRequest { Text = text, Tags = new Dictionary<string, string> { [text] = text } }, Unchecked);

        server.Requests.ShouldHaveSingleItem().ShouldEndWith($$$"""{"text":"{{{written}}}","tags":{"{{{written}}}":"{{{written}}}"}}""");
    }

    [Fact]
    public async Task One_or_many_that_is_neither_goes_out_as_null_where_checks_are_off()
    {
        ProbeRequest request = new() { Text = "Hello", To = default(OneOrMany<string>) };
        (await RefuseAsync(request, new CallOptions())).Message.ShouldStartWith("to: expected a value, found none.");
        await using RawServer server = RawServer.Answering("201 Created", "{}");
        using Probe probe = new(server.Url);

        await probe.SendAsync(request, Unchecked);

        server.Requests.ShouldHaveSingleItem().ShouldEndWith("""{"text":"Hello","to":null}""");
    }

    private static async Task<ArgumentException> RefuseAsync(ProbeRequest request, CallOptions options)
    {
        bool asked = false;
        using ScriptedHandler handler = new(_ =>
        {
            asked = true;
            return ScriptedHandler.Response(201, "{}");
        });
        using Probe probe = new(new Uri("https://example.com"), settings => settings.TrustHandler = true, handler);
        ArgumentException refused = await Should.ThrowAsync<ArgumentException>(() => probe.SendAsync(request, options));
        asked.ShouldBeFalse();
        return refused;
    }

    private sealed class Broken<T>(Exception failure) : IReadOnlyList<T>
    {
        public int Count => 1;

        public T this[int index] => throw failure;

        public IEnumerator<T> GetEnumerator() => throw failure;

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
