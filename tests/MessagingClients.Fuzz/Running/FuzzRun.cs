using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Calls;
using MessagingClients.Fuzz.Contract;

namespace MessagingClients.Fuzz.Running;

/// <summary>Calls one provider's client once for each index, several at a time.</summary>
internal sealed class FuzzRun(Provider provider, FuzzSettings settings, TimeProvider time)
{
    public const string HangRule = "hang";

    private readonly AnswerSource _source = new(provider.Shown);
    private readonly Tally _tally = new();
    private long _next = settings.From;
    private volatile bool _isOver;

    /// <summary>Runs until all calls have ended, or one does not: then the others end early.</summary>
    /// <param name="progress">Told after each call how many there were.</param>
    public async Task<Tally> RunAsync(Action<long> progress)
    {
        WatchedCall[] calls = [.. Enumerable.Range(0, settings.Workers).Select(_ => new WatchedCall(time))];
        await using Watchdog watchdog = new(calls, time);
        Task working = Task.WhenAll(calls.Select(call => Task.Run(() => WorkAsync(call, progress))));
        if (await Task.WhenAny(working, watchdog.Hang) == watchdog.Hang)
        {
            _isOver = true;
            long index = await watchdog.Hang;
            _tally.Add(new Finding(new Violation(HangRule, $"the call did not end within {FuzzSettings.Patience.TotalSeconds} s"), index, Make(index)));
            return _tally;
        }

        await working;
        return _tally;
    }

    /// <summary>Makes the answers of a finding fewer and smaller for as long as its rule is still broken.</summary>
    public async Task<Finding> ShrinkAsync(Finding finding)
    {
        while (await SmallerAsync(finding) is { } smaller)
        {
            finding = smaller;
        }

        return finding;
    }

    private async Task<Finding?> SmallerAsync(Finding finding)
    {
        foreach (AnswerSequence answers in SmallerAnswers.Of(finding.Answers))
        {
            IReadOnlyList<Violation> violations = ContractRules.Judge(await TrialRun.RunAsync(provider, answers));
            if (violations.FirstOrDefault(violation => violation.Rule == finding.Violation.Rule) is { } violation)
            {
                return finding with { Violation = violation, Answers = answers };
            }
        }

        return null;
    }

    private async Task WorkAsync(WatchedCall call, Action<long> progress)
    {
        long end = settings.From + settings.Answers;
        for (long index = Next(); index < end && !_isOver; index = Next())
        {
            AnswerSequence answers = Make(index);
            call.Begin(index);
            Trial trial = await TrialRun.RunAsync(provider, answers);
            call.End();
            foreach (Violation violation in ContractRules.Judge(trial))
            {
                _tally.Add(new Finding(violation, index, answers));
            }

            progress(_tally.Add(trial));
        }
    }

    private AnswerSequence Make(long index) => _source.MakeSequence(settings.Seed, index);

    private long Next() => Interlocked.Increment(ref _next) - 1;
}
