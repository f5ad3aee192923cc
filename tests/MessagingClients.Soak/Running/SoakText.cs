using System.Globalization;
using System.Text;
using MessagingClients.Soak.Calls;

namespace MessagingClients.Soak.Running;

/// <summary>Writes what a run found.</summary>
internal static class SoakText
{
    private static readonly Outcome[] Outcomes = [Outcome.Accepted, Outcome.Rejected, Outcome.NotSent, Outcome.Unknown];

    public static string Progress(TimeSpan elapsed, long calls, int open, Tally tally, Vitals vitals) => string.Create(
        CultureInfo.InvariantCulture,
        $"{elapsed.TotalSeconds,4:F0} s  {calls,9:N0} calls  {open,4} open  {tally.Violations.Values.Sum(found => found.Count),3:N0} violations  heap {vitals.Heap / 1048576.0:F1} MiB  working set {vitals.WorkingSet / 1048576.0:F1} MiB  {vitals.Threads} threads  {vitals.Handles} handles");

    public static string Table(Tally tally, IReadOnlyList<Growth> growth)
    {
        StringBuilder text = new();
        Endings(text, tally);
        Requests(text, tally);
        Faults(text, tally);
        text.AppendLine().AppendLine(Line($"{"in use",-36}{"first quarter",14}{"last quarter",14}{"factor",10}"));
        foreach (Growth measure in growth)
        {
            text.AppendLine(Line($"{measure.Name,-36}{measure.First,14:F1}{measure.Last,14:F1}{measure.Factor,10:F2}{(measure.IsStable ? "" : $"  more than {Growth.MostFactor}")}"));
        }

        return text.ToString();
    }

    public static string Story(string rule, string text, long message, Story story) =>
        Line($"VIOLATION {rule} by message {message} to {story.Facts.Provider}: {text}\n  {story.Ending}, after {story.Elapsed.TotalMilliseconds:F0} ms of {story.Timeout.TotalMilliseconds:F0} ms{(story.CallerFired ? ", canceled" : "")}\n")
        + string.Concat(story.Attempts.Select((attempt, index) => $"  {index + 1}. {attempt}\n"))
        + string.Concat(story.Arrivals.Select(arrival => $"  {arrival}\n"));

    private static void Endings(StringBuilder text, Tally tally)
    {
        text.AppendLine().AppendLine(Line($"{"calls",-12}{string.Concat(Outcomes.Select(outcome => Line($"{outcome,12}")))}{"all",12}"));
        foreach (string provider in Providers(tally))
        {
            long[] counts = [.. Outcomes.Select(outcome => tally.Endings.GetValueOrDefault((provider, outcome)))];
            text.AppendLine(Line($"{provider,-12}{string.Concat(counts.Select(count => Line($"{count,12:N0}")))}{counts.Sum(),12:N0}"));
        }

        text.AppendLine(Line($"{"all",-60}{tally.Endings.Values.Sum(),12:N0}"));
    }

    private static void Requests(StringBuilder text, Tally tally)
    {
        int most = tally.Attempts.Keys.Select(key => key.Attempts).DefaultIfEmpty().Max();
        text.AppendLine().AppendLine(Line($"{"requests",-12}{string.Concat(Enumerable.Range(0, most + 1).Select(count => Line($"{count,12}")))}{"repeats",12}"));
        foreach (string provider in Providers(tally))
        {
            long[] counts = [.. Enumerable.Range(0, most + 1).Select(count => tally.Attempts.GetValueOrDefault((provider, count)))];
            text.AppendLine(Line($"{provider,-12}{string.Concat(counts.Select(count => Line($"{count,12:N0}")))}{counts.Select((count, requests) => count * Math.Max(0, requests - 1)).Sum(),12:N0}"));
        }
    }

    private static void Faults(StringBuilder text, Tally tally)
    {
        text.AppendLine().AppendLine("what requests met");
        foreach ((string fault, long count) in tally.Faults.OrderByDescending(pair => pair.Value))
        {
            text.AppendLine(Line($"{fault,-36}{count,12:N0}"));
        }
    }

    private static IEnumerable<string> Providers(Tally tally) =>
        tally.Endings.Keys.Select(key => key.Provider).Distinct().Order(StringComparer.Ordinal);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
