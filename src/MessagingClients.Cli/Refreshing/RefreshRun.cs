namespace MessagingClients.Cli.Refreshing;

/// <summary>Refreshes the documents one after the other; what one origin does is nothing to the others.</summary>
internal static class RefreshRun
{
    /// <exception cref="UsageException">There is no such folder, table or provider.</exception>
    public static async Task<IReadOnlyList<RefreshResult>> RunAsync(RefreshSettings settings, CancellationToken cancellationToken)
    {
        SpecsFolder specs = SpecsFolder.Find(settings.Specs);
        ProviderRefresh refresh = new(specs, new PageFetch(settings.Timeout), writes: !settings.Check);
        List<RefreshResult> results = [];
        foreach (OriginRow row in Select(OriginTable.Read(specs.Table), settings.Providers))
        {
            results.Add(await refresh.RunAsync(row, cancellationToken));
        }

        return results;
    }

    public static int ExitCodeOf(IReadOnlyList<RefreshResult> results, bool check) =>
        results.Any(result => result.Status == RefreshStatus.Failed) ? ExitCode.NotAccepted
        : check && results.Any(result => result.Status is RefreshStatus.Changed or RefreshStatus.PageChanged) ? ExitCode.Outdated
        : ExitCode.Accepted;

    private static IEnumerable<OriginRow> Select(IReadOnlyList<OriginRow> rows, string[] names)
    {
        string? unknown = Array.Find(names, name => rows.All(row => row.Provider != name));
        return unknown is null
            ? rows.Where(row => names.Length == 0 || names.Contains(row.Provider))
            : throw new UsageException($"'{unknown}' is no provider. Expected one of {string.Join(", ", rows.Select(row => row.Provider))}.");
    }
}
