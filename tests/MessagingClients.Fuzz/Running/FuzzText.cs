using System.Globalization;
using System.Text;
using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Contract;

namespace MessagingClients.Fuzz.Running;

/// <summary>Writes what a run found.</summary>
internal static class FuzzText
{
    private const int ShownBytes = 400;

    public static string Of(string provider, Tally tally)
    {
        StringBuilder text = new(Line($"{provider}: {tally.Count:N0} calls, {tally.Repeats:N0} repeats"));
        foreach ((EndingKind kind, Outcome outcome, long count) in tally.Endings)
        {
            text.Append(Line($"  {Name(kind),-22} {(kind == EndingKind.Escaped ? "" : outcome),-9} {count,11:N0}"));
        }

        return text.Append(Line($"  violations {tally.Findings.Sum(finding => finding.Count),33:N0}")).ToString();
    }

    public static string Of(string provider, ulong seed, long count, Finding finding) =>
        Line($"VIOLATION {provider} {finding.Violation.Rule}, {count:N0} times, first with seed {seed}, index {finding.Index}, size {AnswerSource.SizeOf(finding.Index)}")
        + Line($"  {finding.Violation.Text}")
        + Line($"  replay: dotnet run -c Release --project tests/MessagingClients.Fuzz -- --provider {provider} --seed {seed} --from {finding.Index} --answers 1")
        + string.Concat(finding.Answers.Made.Select(answer => Line($"  answer: {Of(answer)}")));

    private static string Of(Answer answer)
    {
        string[] parts =
        [
            $"status {answer.Status}",
            $"limit {answer.Limit}",
            .. answer.Fault is { } fault ? [$"{fault.Point} {fault.Kind}", $"{fault.Failure} at byte {fault.Offset}"] : Array.Empty<string>(),
            .. answer.Chunk < int.MaxValue ? [$"{answer.Chunk} bytes at once"] : Array.Empty<string>(),
            .. answer.Yields ? ["yields"] : Array.Empty<string>(),
            .. answer.FailsAtDispose ? ["fails at dispose"] : Array.Empty<string>(),
            .. answer.Headers.Select(header => $"{header.Name}: {Shown(Encoding.UTF8.GetBytes(header.Value))}"),
            $"body of {answer.Body.Length} bytes: {Shown(answer.Body)}",
        ];
        return string.Join("; ", parts);
    }

    private static string Shown(byte[] bytes) =>
        string.Concat(bytes.Take(ShownBytes).Select(value => value is >= 0x20 and < 0x7F ? ((char)value).ToString() : $"\\x{value:X2}")) + (bytes.Length > ShownBytes ? "…" : "");

    private static string Name(EndingKind kind) => kind switch
    {
        EndingKind.Returned => "returned",
        EndingKind.TypedError => "ApiException<TError>",
        EndingKind.Error => nameof(ApiException),
        EndingKind.Canceled => nameof(ApiCanceledException),
        _ => "something else",
    };

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture) + "\n";
}
