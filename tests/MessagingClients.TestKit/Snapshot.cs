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
    /// <param name="part">What tells this snapshot from others of the same test, or nothing.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Match(string text, string part = "", [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        string name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(part.Length == 0 ? "" : "_" + part)}";
        string folder = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots");
        Directory.CreateDirectory(folder);
        string normal = text.ReplaceLineEndings("\n").TrimEnd('\n');
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            Write(folder, name, normal);
        }

        normal.ShouldMatchApproved(options => options
            .NoDiff()
            .WithFilenameGenerator((_, _, kind, extension) =>
                Path.Combine(folder, $"{name}.{(kind == "approved" ? "verified" : kind)}.{extension}")));
    }

    private static void Write(string folder, string name, string text)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            throw new InvalidOperationException($"{Accept}=1 is refused where CI=true: a snapshot is accepted by a person who has read it.");
        }

        System.IO.File.WriteAllText(Path.Combine(folder, name + ".verified.txt"), text);
    }
}
