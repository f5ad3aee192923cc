using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MessagingClients.Conformance.Coverage;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Reports;

/// <summary>A run as JSON, by report.schema.json. The page shows the same data that report.json holds.</summary>
internal static class ReportJson
{
    public static JsonObject Of(ConformanceRun run) => new()
    {
        ["version"] = 1,
        ["started"] = run.Started.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["tookSeconds"] = Math.Round(run.Took.TotalSeconds, 3),
        ["isComplete"] = run.IsComplete,
        ["subjects"] = Array(RunSummary.SubjectsOf(run), subject => Subject(RunSummary.Of(run, subject))),
        ["cases"] = Array(run.Verdicts.GroupBy(verdict => verdict.Case.Id), group => CaseJson.Of(group.First().Case, group)),
        ["coverage"] = Array(run.Coverage, Coverage),
    };

    public static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => new([.. items.Select(write)]);

    public static string Name(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string? Text(string? text) => text is null ? null : ReportText.Of(text);

    private static JsonObject Subject(RunSummary summary) => new()
    {
        ["name"] = Text(summary.Subject),
        ["areas"] = Array(summary.Areas, Area),
        ["failures"] = Array(summary.Failures, Group),
        ["hindrances"] = Array(summary.Hindrances, Group),
    };

    private static JsonObject Area(AreaCount count) => new()
    {
        ["provider"] = count.Provider,
        ["area"] = Name(count.Area),
        ["passed"] = count.Passed,
        ["failed"] = count.Failed,
        ["known"] = count.Known,
        ["narrowed"] = count.Narrowed,
        ["couldNotRun"] = count.CouldNotRun,
        ["notApplicable"] = count.NotApplicable,
    };

    private static JsonObject Group(CaseGroup group) => new()
    {
        ["oracle"] = group.Oracle,
        ["expected"] = Text(group.Expected),
        ["found"] = Text(group.Found),
        ["cases"] = Array(group.Verdicts, verdict => Text(verdict.Case.Id)),
    };

    private static JsonObject Coverage(CoverageRow row) => new()
    {
        ["provider"] = row.Provider,
        ["kind"] = row.Kind,
        ["subject"] = Text(row.Subject),
        ["cases"] = row.Cases,
        ["reason"] = Text(row.Reason),
    };
}
