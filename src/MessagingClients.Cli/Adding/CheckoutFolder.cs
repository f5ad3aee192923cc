namespace MessagingClients.Cli.Adding;

/// <summary>A checkout of the repository, which clients are added to.</summary>
/// <param name="root">Its folder.</param>
internal sealed class CheckoutFolder(string root)
{
    private const string Prefix = "MessagingClients.";

    public string Solution => Path.Combine(root, "Clients.sln");

    public string OriginTable => Path.Combine(root, "specs", "README.md");

    private string Sources => Path.Combine(root, "src");

    /// <returns>The checkout around the current folder.</returns>
    /// <exception cref="UsageException">There is none.</exception>
    public static CheckoutFolder Find()
    {
        for (DirectoryInfo? folder = new(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            CheckoutFolder checkout = new(folder.FullName);
            if (File.Exists(checkout.Solution) && File.Exists(checkout.OriginTable) && Directory.Exists(checkout.Project("Cli")))
            {
                return checkout;
            }
        }

        throw new UsageException("Expected to be run in a checkout of the repository of MessagingClients, found none here or above. In a project of your own, take the package MessagingClients.Generation.");
    }

    public string Specs(ProviderName name) => Path.Combine(root, "specs", name.Folder);

    public string Project(string client) => Path.Combine(Sources, Prefix + client);

    /// <summary>The project of a provider that is there, in whatever letters it was asked for.</summary>
    public string? FindProject(ProviderName name) => FindProject(Sources, name);

    /// <summary>A project that generates a client.</summary>
    public string? AnyClient() => Directory.EnumerateDirectories(Sources, Prefix + "*").Order(StringComparer.Ordinal).FirstOrDefault(folder =>
        Path.Combine(folder, Path.GetFileName(folder) + ".csproj") is var file && File.Exists(file) && File.ReadAllText(file).Contains("<OpenApiClient ", StringComparison.Ordinal));

    /// <exception cref="UsageException">Something else has the name.</exception>
    public void RequireFree(ProviderName name)
    {
        string specs = Specs(name);
        string? taken = Directory.Exists(specs) ? specs : FindProject(name) ?? FindProject(Path.Combine(root, "tests"), name);
        if (taken is not null)
        {
            throw new UsageException($"The name {name.Client} is taken by {Shown(taken)}. Expected another name.");
        }
    }

    /// <summary>A path as it stands in the repository.</summary>
    public string Shown(string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    private static string? FindProject(string folder, ProviderName name) => Directory.Exists(folder)
        ? Directory.EnumerateDirectories(folder, Prefix + "*")
            .FirstOrDefault(project => Path.GetFileName(project).Equals(Prefix + name.Client, StringComparison.OrdinalIgnoreCase))
        : null;
}
