namespace MessagingClients.Cli.Refreshing;

/// <summary>The folder with the documents and the table of their origins.</summary>
/// <param name="path">The folder.</param>
internal sealed class SpecsFolder(string path)
{
    public string Table => Path.Combine(path, "README.md");

    /// <param name="given">The folder that the user names, or <see langword="null"/>.</param>
    /// <returns>That folder; else the nearest one, upwards from the current folder, that is called specs and has a table.</returns>
    /// <exception cref="UsageException">There is none.</exception>
    public static SpecsFolder Find(string? given)
    {
        if (given is not null)
        {
            return new SpecsFolder(given);
        }

        for (DirectoryInfo? folder = new(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            SpecsFolder specs = new(Path.Combine(folder.FullName, "specs"));
            if (File.Exists(specs.Table))
            {
                return specs;
            }
        }

        throw new UsageException("Expected a folder specs with a README.md here or above, found none. Name it with --specs.");
    }

    /// <summary>The document of a provider: openapi.json where there is one, else openapi.yaml.</summary>
    public string Document(string provider) => Path.Combine(path, provider, "openapi.json") is var json && File.Exists(json)
        ? json
        : Path.Combine(path, provider, "openapi.yaml");

    public string? Overlay(string provider) => Existing(provider, "overlay.yaml");

    public string? Accepted(string provider) => Existing(provider, "accepted.tsv");

    private string? Existing(string provider, string name) => Path.Combine(path, provider, name) is var file && File.Exists(file) ? file : null;
}
