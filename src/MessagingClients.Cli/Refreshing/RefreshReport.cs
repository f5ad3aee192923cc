using System.Text.Json;
using System.Text.Json.Nodes;
using MessagingClients.Cli.Reports;
using MessagingClients.Specs.Changes;

namespace MessagingClients.Cli.Refreshing;

/// <summary>Says what came of the documents. Nothing that a page says reaches a terminal or a pull request as it came.</summary>
internal static class RefreshReport
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Write(IReadOnlyList<RefreshResult> results, string output) => output switch
    {
        "json" => Json(results),
        "markdown" => Markdown(results),
        _ => Text(results),
    };

    private static string Text(IReadOnlyList<RefreshResult> results) =>
        string.Concat(results.Select(result => $"{result.Provider,-10} {Words(result)}\n"))
        + string.Concat(results.Where(result => result.Change is not null).Select(result => $"\n{result.Provider}\n{ChangeText.Write(result.Change!)}"));

    private static string Json(IReadOnlyList<RefreshResult> results) => new JsonObject
    {
        ["providers"] = new JsonArray([.. results.Select(result => new JsonObject
        {
            ["provider"] = result.Provider,
            ["status"] = JsonNamingPolicy.CamelCase.ConvertName(result.Status.ToString()),
            ["message"] = VisibleText.OneLine(result.Words),
            ["change"] = result.Change is { } change ? JsonNode.Parse(ChangeJson.Write(change)) : null,
        })]),
    }.ToJsonString(Indented) + "\n";

    private static string Markdown(IReadOnlyList<RefreshResult> results) =>
        "| provider | document |\n|---|---|\n"
        + string.Concat(results.Select(result => $"| {result.Provider} | {Cell(result)} |\n"))
        + string.Concat(results.Where(result => result.Change is not null).Select(result => $"\n## {result.Provider}\n\n{ChangeMarkdown.Write(result.Change!)}"));

    private static string Words(RefreshResult result) => VisibleText.OneLine(
        result.Status == RefreshStatus.Failed ? $"not refreshed, the document stays as it was: {result.Words}" : result.Words);

    // What a server says is shown as code, where it can neither link nor call anybody.
    private static string Cell(RefreshResult result) => result.Status == RefreshStatus.Failed
        ? $"`{Words(result).Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal)}`"
        : Words(result);
}
