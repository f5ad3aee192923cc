using System.Diagnostics;
using System.Text.Json;
using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Zones;

/// <summary>Runs cases in a process of the tool that has another time zone: a process has one for its whole life.</summary>
internal sealed class ZoneProcess(string tool)
{
    /// <summary>Whether a case must run in a process of its own.</summary>
    public static bool IsNeededFor(ContractCase each) =>
        each.Environment.TimeZone is { } zone && Environment.GetEnvironmentVariable("TZ") != zone;

    /// <summary>Runs cases that ask for the same time zone.</summary>
    /// <returns>The verdicts by the ids of the cases.</returns>
    public async Task<IReadOnlyDictionary<string, ZoneVerdict>> RunAsync(string zone, IReadOnlyList<ContractCase> cases)
    {
        string name = string.Join('/', cases[0].Id.Split('/').TakeLast(2));
        ProcessStartInfo start = new(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [tool, "conform", .. cases.Select(each => each.Operation.Provider).Distinct(), "--case", $"**/{name}", "--output", "json"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TZ"] = zone;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string report = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return report.Length > 0 ? Read(report) : throw new InvalidOperationException($"The process for {zone} ended without a report: {await errors.ConfigureAwait(false)}");
    }

    private static Dictionary<string, ZoneVerdict> Read(string report)
    {
        using JsonDocument document = JsonDocument.Parse(report);
        return document.RootElement.GetProperty("cases").EnumerateArray()
            .ToDictionary(each => each.GetProperty("id").GetString()!, each => Verdict(each.GetProperty("verdicts")[0]));
    }

    private static ZoneVerdict Verdict(JsonElement verdict) => new(
        Enum.Parse<VerdictStatus>(verdict.GetProperty("status").GetString()!, ignoreCase: true),
        [
            .. verdict.GetProperty("failures").EnumerateArray().Select(failure => new OracleFailure(
                failure.GetProperty("oracle").GetString()!, failure.GetProperty("expected").GetString()!, failure.GetProperty("found").GetString()!)),
        ],
        verdict.GetProperty("reason").GetString());
}
