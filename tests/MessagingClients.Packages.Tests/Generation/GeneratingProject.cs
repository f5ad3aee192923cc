using System.Text.RegularExpressions;
using MessagingClients.Packages.Tests.Packing;
using MessagingClients.TestKit;

namespace MessagingClients.Packages.Tests.Generation;

/// <summary>A user's project that has the package of the generation, and besides it nothing.</summary>
public sealed partial class GeneratingProject(PackedPackages packages) : IDisposable
{
    private readonly UserFolder _folder = Folder(packages);

    /// <summary>Where the package lies once it was restored.</summary>
    public string Package => Path.Combine(_folder.PackageFolder, "messagingclients.generation", PackedPackages.Version);

    /// <summary>The page of the package.</summary>
    public static string Page { get; } = System.IO.File.ReadAllText(Repository.File("src", "MessagingClients.Generation", "README.md"));

    /// <summary>The folder where generated code is.</summary>
    public string Intermediate => File("obj", "Debug", "net10.0");

    /// <summary>A file or folder of the project.</summary>
    /// <param name="steps">The way from its root.</param>
    /// <returns>The path.</returns>
    public string File(params IEnumerable<string> steps) => _folder.File(steps);

    /// <summary>Replaces a text in a file.</summary>
    /// <param name="file">The path from the root.</param>
    /// <param name="before">The text that is there.</param>
    /// <param name="after">The text that takes its place.</param>
    public void Edit(string file, string before, string after)
    {
        string text = System.IO.File.ReadAllText(File(file));
        text.ShouldContain(before);
        System.IO.File.WriteAllText(File(file), text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Runs a command of the SDK in the folder.</summary>
    /// <param name="arguments">The command and its arguments.</param>
    /// <returns>What it left behind.</returns>
    public Task<CommandResult> DotNetAsync(params IEnumerable<string> arguments) => _folder.DotNetAsync(arguments);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    /// <summary>A folder whose name does all that a name may, with the example of the page in it.</summary>
    private static UserFolder Folder(PackedPackages packages)
    {
        UserFolder folder = new(packages, "it's ü, a=b ", "Consumers", "Generated");
        System.IO.File.WriteAllText(folder.File("FirstMessage.cs"), $$"""
            using System;
            using System.Threading.Tasks;
            using _1send_hello;

            internal static class FirstMessage
            {
                internal static async Task SendAsync()
                {
            {{Example().Match(Page).Groups[1].Value}}
                }
            }
            """);
        return folder;
    }

    [GeneratedRegex(@"```cs\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
