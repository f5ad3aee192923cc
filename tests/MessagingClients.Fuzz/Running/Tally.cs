using MessagingClients.Fuzz.Contract;

namespace MessagingClients.Fuzz.Running;

/// <summary>Counts how calls ended, and keeps the first violation of each rule. Safe for use by several threads.</summary>
internal sealed class Tally
{
    private static readonly int Outcomes = Enum.GetValues<Outcome>().Length;

    private readonly long[] _endings = new long[Enum.GetValues<EndingKind>().Length * Outcomes];
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, (long Count, Finding First)> _findings = new(StringComparer.Ordinal);
    private long _count;
    private long _repeats;

    /// <summary>How many calls have ended.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <summary>How many requests came after the first of their call.</summary>
    public long Repeats => Interlocked.Read(ref _repeats);

    /// <summary>The endings that came, and how often.</summary>
    public IEnumerable<(EndingKind Kind, Outcome Outcome, long Count)> Endings =>
        from kind in Enum.GetValues<EndingKind>()
        from outcome in Enum.GetValues<Outcome>()
        let count = Interlocked.Read(ref _endings[Place(kind, outcome)])
        where count > 0
        select (kind, outcome, count);

    /// <summary>By rule: how many violations, and that of the lowest index.</summary>
    public IReadOnlyList<(long Count, Finding First)> Findings
    {
        get
        {
            lock (_lock)
            {
                return [.. _findings.Values];
            }
        }
    }

    /// <summary>Whether a call did not end.</summary>
    public bool HasHang => Findings.Any(finding => finding.First.Violation.Rule == FuzzRun.HangRule);

    /// <summary>Counts a call.</summary>
    /// <returns>How many there are now.</returns>
    public long Add(Trial trial)
    {
        Interlocked.Increment(ref _endings[Place(trial.Ending.Kind, trial.Ending.Outcome)]);
        Interlocked.Add(ref _repeats, Math.Max(0, trial.Requests.Count - 1));
        return Interlocked.Increment(ref _count);
    }

    public void Add(Finding finding)
    {
        lock (_lock)
        {
            string rule = finding.Violation.Rule;
            (long count, Finding first) = _findings.GetValueOrDefault(rule, (0, finding));
            _findings[rule] = (count + 1, finding.Index < first.Index ? finding : first);
        }
    }

    private static int Place(EndingKind kind, Outcome outcome) => ((int)kind * Outcomes) + (int)outcome;
}
