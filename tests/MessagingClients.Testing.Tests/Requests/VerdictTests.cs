using System.Net;
using MessagingClients.Specs.Cases;
using MessagingClients.Testing.Tests.Answers;

namespace MessagingClients.Testing.Tests.Requests;

/// <summary>A fake takes what the judge finds nothing in, and refuses everything else.</summary>
public sealed class VerdictTests(Suite suite)
{
    [Theory]
    [MemberData(nameof(Suite.Providers), MemberType = typeof(Suite))]
    public async Task A_fake_refuses_what_the_judge_refuses_and_nothing_else(string provider)
    {
        using AnyFake fake = AnyFake.Open(provider);

        (await DifferencesAsync(provider, fake.Handler)).ShouldBeEmpty();

        fake.Refusals().Count.ShouldBeInRange(20, fake.Requests().Count - 5);
    }

    [Theory]
    [MemberData(nameof(Suite.Providers), MemberType = typeof(Suite))]
    public async Task A_fake_that_takes_anything_is_found_out(string provider)
    {
        using CheatingHandler cheat = new();

        (await DifferencesAsync(provider, cheat)).Count.ShouldBeGreaterThan(20);
    }

    [Theory]
    [MemberData(nameof(Suite.Providers), MemberType = typeof(Suite))]
    public async Task A_refusal_quotes_nothing_of_the_request(string provider)
    {
        using AnyFake fake = AnyFake.Open(provider);
        using HttpMessageInvoker invoker = new(fake.Handler, disposeHandler: false);
        foreach (WireRequest each in Requests(provider))
        {
            using HttpRequestMessage message = new WireRequest(each.Label, each.Method, each.Target, each.Headers, [.. each.Body.Select(Shift)]).ToMessage();
            (await invoker.SendAsync(message, TestContext.Current.CancellationToken)).Dispose();
        }

        fake.Refusals().ShouldNotBeEmpty();
        fake.Refusals().ShouldAllBe(refusal => !refusal.Contains("7539", StringComparison.Ordinal) && !refusal.Contains("placeholder", StringComparison.Ordinal));
    }

    // Every phone number and every other number begins to say 7539.
    private static byte Shift(byte value, int index) => value is >= (byte)'1' and <= (byte)'9' ? (byte)"7539"[index % 4] : value;

    private static IEnumerable<WireRequest> Requests(string provider)
    {
        WireRequest[] requests = [.. Suite.Cases(provider, CaseArea.Request).Select(WireRequest.Of)];
        requests.Length.ShouldBeGreaterThan(10);
        return requests.Concat(requests[0].Bent());
    }

    private async Task<IReadOnlyList<string>> DifferencesAsync(string provider, HttpMessageHandler handler)
    {
        List<string> differences = [];
        using HttpMessageInvoker invoker = new(handler, disposeHandler: false);
        foreach (WireRequest each in Requests(provider))
        {
            using HttpRequestMessage message = each.ToMessage();
            string target = message.RequestUri!.PathAndQuery;
            using HttpResponseMessage response = await invoker.SendAsync(message, TestContext.Current.CancellationToken);
            bool isRefused = response.StatusCode == HttpStatusCode.NotFound;
            IReadOnlyList<Conformance.Judging.Finding> findings = await suite.Judge.JudgeRequestAsync(Suite.Documents[provider], "", (each with { Target = target }).ToRecord());
            if (isRefused != findings.Count > 0)
            {
                differences.Add($"{each.Label}: {(isRefused ? await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) : $"taken, but {findings[0].Where} {findings[0].Message}")}");
            }
        }

        return differences;
    }
}
