using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MessagingClients.Conformance.Coverage;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Reports;

/// <summary>A run as JSON, by report.schema.json. The page shows the same data that report.json holds.</summary>
internal static class ReportJson
{
    /// <summary>Writes a run case by case: the tree of a whole one would take more memory than the run itself.</summary>
    public static void Write(ConformanceRun run, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", 1);
        writer.WriteString("started", run.Started.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        writer.WriteNumber("tookSeconds", Math.Round(run.Took.TotalSeconds, 3));
        writer.WriteBoolean("isComplete", run.IsComplete);
        Write(writer, "subjects", RunSummary.SubjectsOf(run).Select(subject => Subject(RunSummary.Of(run, subject))));
        Write(writer, "cases", run.Verdicts.GroupBy(verdict => verdict.Case.Id).Select(group => CaseJson.Of(group.First().Case, group)));
        Write(writer, "coverage", run.Coverage.Select(Coverage));
        writer.WriteEndObject();
    }

    public static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => new([.. items.Select(write)]);

    public static string Name(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string? Text(string? text) => text is null ? null : ReportText.Of(text);

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<JsonObject> items)
    {
        writer.WriteStartArray(name);
        foreach (JsonObject item in items)
        {
            item.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

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
