namespace MessagingClients.TestKit;

/// <summary>Places in the checkout that the tests run in.</summary>
public static class Repository
{
    /// <summary>The folder with Clients.sln.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A file or folder of the checkout.</summary>
    /// <param name="steps">The way from the root.</param>
    /// <returns>The path.</returns>
    public static string File(params IEnumerable<string> steps) => Path.Combine([Root, .. steps]);

    /// <summary>A file that a project of the checkout was built to, in the configuration of the tests.</summary>
    /// <param name="project">The project.</param>
    /// <param name="file">The name of the file.</param>
    /// <returns>The path.</returns>
    public static string Built(string project, string file) => File("artifacts", "bin", project, new DirectoryInfo(AppContext.BaseDirectory).Name, file);

    private static string Find(DirectoryInfo folder) =>
        System.IO.File.Exists(Path.Combine(folder.FullName, "Clients.sln")) ? folder.FullName : Find(folder.Parent!);
}
