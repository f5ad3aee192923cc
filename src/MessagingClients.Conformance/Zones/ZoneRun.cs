using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Zones;

/// <summary>Runs all cases that need another time zone, one process for each zone.</summary>
internal static class ZoneRun
{
    public static async Task<IReadOnlyDictionary<string, ZoneVerdict>> RunAsync(string? tool, IReadOnlyList<ContractCase> cases, CancellationToken cancellationToken)
    {
        Dictionary<string, ZoneVerdict> verdicts = [];
        if (tool is null)
        {
            return verdicts;
        }

        foreach (IGrouping<string, ContractCase> zone in cases.Where(ZoneProcess.IsNeededFor).GroupBy(each => each.Environment.TimeZone!).TakeWhile(_ => !cancellationToken.IsCancellationRequested))
        {
            foreach ((string id, ZoneVerdict verdict) in await new ZoneProcess(tool).RunAsync(zone.Key, [.. zone]).ConfigureAwait(false))
            {
                verdicts[id] = verdict;
            }
        }

        return verdicts;
    }
}
