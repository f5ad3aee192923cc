namespace MessagingClients.TestKit;

/// <summary>NSwag, as a build has it.</summary>
public static class InstalledNSwag
{
    /// <summary>The program, which <c>dotnet</c> runs.</summary>
    public static string Program { get; } = Repository.File("build", "node_modules", "nswag", "bin", "binaries", "Net100", "dotnet-nswag.dll");

    /// <summary>Reads the configuration of a build, so that it finds the templates from any folder.</summary>
    /// <returns>The configuration, with its variables.</returns>
    public static async Task<string> ConfigurationAsync() => (await File.ReadAllTextAsync(Repository.File("nswag.json")))
        .Replace("build/templates", Repository.File("build", "templates").Replace('\\', '/'), StringComparison.Ordinal);
}
