using System.Globalization;
using System.Text.Json.Nodes;
using MessagingClients.Conformance.Serving;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Bench;

/// <summary>Serves what the cases ask for: whole answers by WireMock, broken ones by the script server.</summary>
internal sealed class CaseBench : IAsyncDisposable
{
    private const string Root = "/c/";
    private const string ElsewherePath = "/elsewhere/";
    private static readonly TimeSpan SettleLimit = TimeSpan.FromSeconds(2);
    private readonly WireMockEngine _engine;
    private readonly ScriptServer _scripts = ScriptServer.Start();
    private readonly CaseMapping _mapping;
    private readonly Knock _knock = new();
    private readonly TraceWatch _traces = new();
    private int _count;

    private CaseBench(WireMockEngine engine)
    {
        _engine = engine;
        _mapping = new CaseMapping(new UriBuilder(engine.Url) { Host = "localhost", Path = ElsewherePath }.Uri);
    }

    public static async Task<CaseBench> StartAsync() => new(await WireMockEngine.StartAsync().ConfigureAwait(false));

    /// <summary>Serves cases until <see cref="TakeAsync"/> is called.</summary>
    public async Task<IReadOnlyList<BenchedCase>> ServeAsync(IReadOnlyList<ContractCase> cases)
    {
        List<BenchedCase> benched = [.. cases.Select(Place)];
        JsonObject[] mappings = [.. benched.Select(each => _mapping.Of(each)).OfType<JsonObject>()];
        if (mappings.Length > 0)
        {
            await _engine.AddAsync([.. mappings, CaseMapping.Elsewhere(ElsewherePath)]).ConfigureAwait(false);
        }

        BenchedCase[] knocked = await Task.WhenAll(benched.Select(_knock.TryAsync)).ConfigureAwait(false);
        await _engine.ForgetRequestsAsync().ConfigureAwait(false);
        return knocked;
    }

    /// <summary>Takes the requests of all cases that are served, and ends serving them.</summary>
    public async Task<BenchJournal> TakeAsync(IReadOnlyList<BenchedCase> cases)
    {
        BenchedCase[] scripted = [.. cases.Where(each => each.IsScripted)];
        await Task.WhenAll(scripted.Select(each => each.SettleAsync())).ConfigureAwait(false);
        IReadOnlyList<RecordedRequest> engine = await _engine.TakeAllAsync().ConfigureAwait(false);
        await _engine.ClearAsync().ConfigureAwait(false);
        ILookup<string, RecordedRequest> byCase = engine.ToLookup(request => BasePath(request.Target));
        BenchJournal journal = new(
            cases.ToDictionary(each => each.Case.Id, each => each.IsScripted ? _scripts.Take(each.BaseUrl) : [.. byCase[each.BaseUrl.AbsolutePath]]),
            cases.ToDictionary(each => each.Case.Id, each => Elsewhere(each, engine)),
            _traces.Take());
        await Task.WhenAll(scripted.Select(each => _scripts.RemoveAsync(each.BaseUrl))).ConfigureAwait(false);
        return journal;
    }

    public async ValueTask DisposeAsync()
    {
        _knock.Dispose();
        _traces.Dispose();
        await _scripts.DisposeAsync().ConfigureAwait(false);
        await _engine.DisposeAsync().ConfigureAwait(false);
    }

    private BenchedCase Place(ContractCase each)
    {
        int number = ++_count;
        CancellationTokenSource token = new();
        BenchClock clock = new() { Waiting = each.Environment.Cancel == CancelPoint.AtWait ? token.Cancel : null };
        string credential = string.Create(CultureInfo.InvariantCulture, $"placeholder-{number}");
        BenchedCase? benched = null;
        IReadOnlyList<ScriptedAnswer>? scripts = Scripts(each.Answer);
        Uri url = each.Answer switch
        {
            _ when scripts is not null => _scripts.Add(scripts, clock, () => benched!.StallAsync()),
            ClosedPortAnswer => _scripts.ClosedPort,
            _ => new Uri(_engine.Url, string.Create(CultureInfo.InvariantCulture, $"{Root}{number}")),
        };
        return benched = new BenchedCase(each, url, credential, clock, token)
        {
            IsScripted = scripts is not null,
            SettleAsync = scripts is null ? () => Task.CompletedTask : () => SettleAsync(url),
        };
    }

    // WireMock loses its whole journal over a charset that Java does not know.
    private static IReadOnlyList<ScriptedAnswer>? Scripts(CaseAnswer answer) => answer switch
    {
        ScriptedAnswer script => [script],
        AnswerSequence sequence => sequence.Answers,
        ServedAnswer served when served.Headers.Any(header => header.Value.Contains("charset=", StringComparison.OrdinalIgnoreCase)) =>
            [new ScriptedAnswer([new WireStep(WireStepKind.Hear), new WireStep(WireStepKind.Send, served.ToBytes())])],
        _ => null,
    };

    // Each case leads to a place of its own: a request there is told by its path, whatever a client leaves out of it.
    private static IReadOnlyList<RecordedRequest> Elsewhere(BenchedCase each, IReadOnlyList<RecordedRequest> requests) =>
        [.. requests.Where(request => request.Target.StartsWith($"{ElsewherePath}{each.Credential}/", StringComparison.Ordinal))];

    // A client that hangs on to its connection is not waited for: what it has sent by then is what counts.
    private async Task SettleAsync(Uri baseUrl)
    {
        using CancellationTokenSource limit = new(SettleLimit);
        await _scripts.SettledAsync(baseUrl, limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static string BasePath(string target)
    {
        int end = target.StartsWith(Root, StringComparison.Ordinal) ? target.IndexOf('/', Root.Length) : -1;
        return end < 0 ? target : target[..end];
    }
}
