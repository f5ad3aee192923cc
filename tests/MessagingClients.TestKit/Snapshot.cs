using System.Runtime.CompilerServices;

namespace MessagingClients.TestKit;

/// <summary>
/// Compares a text with the file that a person has accepted. Files are called as Verify calls them and stand in the folder
/// Snapshots beside the test: <c>Class.Method.verified.txt</c>, and <c>.received.txt</c> where a test failed.
/// </summary>
public static class Snapshot
{
    private const string Accept = "UPDATE_SNAPSHOTS";

    /// <summary>Compares a text with its snapshot.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Match(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        MatchCase(text, [], file, method);

    /// <summary>Compares a text with the snapshot of one case of a theory.</summary>
    /// <param name="text">The text.</param>
    /// <param name="arguments">The names of the theory's parameters and their values, in their order.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void MatchCase(
        string text, IEnumerable<(string Name, object Value)> arguments, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        string name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{string.Concat(arguments.Select(argument => $"_{argument.Name}={argument.Value}"))}";
        string folder = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots");
        Directory.CreateDirectory(folder);
        string normal = text.ReplaceLineEndings("\n").TrimEnd('\n');
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            Write(Path.Combine(folder, name + ".verified.txt"), normal);
        }

        normal.ShouldMatchApproved(options => options
            .NoDiff()
            .WithFilenameGenerator((_, _, kind, extension) =>
                Path.Combine(folder, $"{name}.{(kind == "approved" ? "verified" : kind)}.{extension}")));
    }

    /// <summary>Compares a text with a page of the documentation that is written by a test.</summary>
    /// <param name="text">The page as it should be.</param>
    /// <param name="page">The page, from the root of the repository.</param>
    public static void MatchPage(string text, string page)
    {
        ArgumentNullException.ThrowIfNull(text);
        string file = Repository.File(page);
        string normal = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            Write(file, normal);
        }

        System.IO.File.ReadAllText(file).ShouldBe(normal, $"{page} is written by this test: run it with {Accept}=1, and read the difference.");
    }

    private static void Write(string file, string text)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            throw new InvalidOperationException($"{Accept}=1 is refused where CI=true: a snapshot is accepted by a person who has read it.");
        }

        System.IO.File.WriteAllText(file, text);
    }
}
