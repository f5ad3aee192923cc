namespace MessagingClients.Benchmarks;

/// <summary>Places in the checkout that this was built in, and what was built beside it.</summary>
internal static class Checkout
{
    /// <summary>The folder with Clients.sln.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    // Outputs of a configuration lie in a folder of its name, this one's as well.
    private static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Name;

    /// <summary>A file or folder of the checkout.</summary>
    /// <param name="steps">The way from the root.</param>
    /// <returns>The path.</returns>
    public static string File(params IEnumerable<string> steps) => Path.Combine([Root, .. steps]);

    /// <summary>What a project was built to, in the configuration of this process.</summary>
    /// <param name="project">The name of the project.</param>
    /// <param name="file">The name of the file.</param>
    /// <returns>The path.</returns>
    public static string Built(string project, string file) => File("artifacts", "bin", project, Configuration, file);

    /// <summary>What a build wrote on its way, in the configuration of this process.</summary>
    /// <inheritdoc cref="Built"/>
    public static string Intermediate(string project, string file) => File("artifacts", "obj", project, Configuration, file);

    private static string Find(DirectoryInfo folder) =>
        System.IO.File.Exists(Path.Combine(folder.FullName, "Clients.sln")) ? folder.FullName
        : folder.Parent is { } parent ? Find(parent)
        : throw new FailedMeasurementException($"Expected Clients.sln above {AppContext.BaseDirectory}, found none. Run with: dotnet run -c Release --project tests/MessagingClients.Benchmarks");
}
