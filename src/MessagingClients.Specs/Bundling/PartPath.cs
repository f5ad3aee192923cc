namespace MessagingClients.Specs.Bundling;

/// <summary>Where the files of a document may be: in its folder or below it, symbolic links resolved.</summary>
/// <param name="folder">The folder of the document, as a full path.</param>
internal sealed class PartPath(string folder)
{
    private const int MostLinks = 40;
    private static readonly string[] Endings = [".yaml", ".yml", ".json"];
    private readonly string _realFolder = Real(folder, MostLinks);

    /// <summary>The path of a file that a reference names, from the folder of the document, or <see langword="null"/> where it may not be read.</summary>
    /// <param name="from">The path of the file that the reference stands in.</param>
    /// <param name="reference">The reference without its fragment.</param>
    public string? Resolve(string from, string reference)
    {
        string named = Uri.UnescapeDataString(reference);
        if (named.Length == 0 || named[0] == '/' || named.AsSpan().ContainsAny("\\:?\0"))
        {
            return null;
        }

        string full = Path.GetFullPath(Path.Combine(folder, Path.GetDirectoryName(from) ?? "", named));
        return IsWithin(folder, full) ? Path.GetRelativePath(folder, full).Replace('\\', '/') : null;
    }

    /// <summary>Whether a file has an ending that a part may have.</summary>
    public static bool IsDocument(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The file itself, whatever links lead to it, or <see langword="null"/> where they lead out of the folder.</summary>
    /// <exception cref="IOException">The links lead nowhere.</exception>
    public string? Real(string path) => Real(Path.Combine(folder, path), MostLinks) is var real && IsWithin(_realFolder, real) ? real : null;

    private static bool IsWithin(string folder, string path) =>
        Path.GetRelativePath(folder, path) is var way && way != ".." && !way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(way);

    private static string Real(string path, int left)
    {
        if (left == 0)
        {
            throw new IOException("Too many symbolic links.");
        }

        string root = Path.GetPathRoot(path)!;
        return path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (real, step) =>
            new FileInfo(Path.Combine(real, step)) is { LinkTarget: not null } link
                ? Real(link.ResolveLinkTarget(returnFinalTarget: false)!.FullName, left - 1)
                : Path.Combine(real, step));
    }
}
