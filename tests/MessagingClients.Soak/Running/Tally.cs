using System.Collections.Concurrent;
using MessagingClients.Soak.Calls;
using MessagingClients.Soak.Journal;
using MessagingClients.Soak.Rules;

namespace MessagingClients.Soak.Running;

/// <summary>Counts what happened. Safe for use by several threads.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<(string Provider, Outcome Outcome), long> _endings = new();
    private readonly ConcurrentDictionary<string, long> _faults = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Provider, int Attempts), long> _attempts = new();
    private readonly ConcurrentDictionary<string, (long Count, string First)> _violations = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<(string Provider, Outcome Outcome), long> Endings => _endings;

    public IReadOnlyDictionary<string, long> Faults => _faults;

    /// <summary>How many calls there were by the number of their requests.</summary>
    public IReadOnlyDictionary<(string Provider, int Attempts), long> Attempts => _attempts;

    /// <summary>By rule: how many violations, and the first of them.</summary>
    public IReadOnlyDictionary<string, (long Count, string First)> Violations => _violations;

    public void Count(Arrival arrival) => _faults.AddOrUpdate(arrival.Fault, 1, (_, count) => count + 1);

    public void Count(Story story)
    {
        _endings.AddOrUpdate((story.Facts.Provider, story.Ending.Outcome), 1, (_, count) => count + 1);
        _attempts.AddOrUpdate((story.Facts.Provider, story.Attempts.Count), 1, (_, count) => count + 1);
    }

    /// <summary>Counts a violation.</summary>
    /// <returns>Whether it is the first of its rule.</returns>
    public bool Add(Violation violation) =>
        _violations.AddOrUpdate(violation.Rule, (1, violation.Text), (_, before) => (before.Count + 1, before.First)).Count == 1;
}
