using MessagingClients.Cli.Checking;
using MessagingClients.Specs;

namespace MessagingClients.Cli.Adding;

/// <summary>The files of a document that is written in several.</summary>
internal static class DocumentFiles
{
    private static readonly string[] OfOthers = ["openapi.yaml", "openapi.json", "overlay.yaml", "accepted.tsv", "known-failures.txt"];

    /// <summary>The other files of a document, as paths from its folder.</summary>
    /// <param name="source">The document, which was read before.</param>
    /// <param name="name">What it will be called.</param>
    /// <exception cref="UsageException">A file could not keep its name.</exception>
    public static IEnumerable<string> Of(DocumentSource source, string name)
    {
        string own = Path.GetFileName(source.File);
        string[] named = [.. DocumentParts.Of(source.File)];
        if (named.Contains(own) && own != name)
        {
            throw new UsageException($"{source.Name}: another file of the document refers to {own}, which is called {name} here. Call it {name} there as well, and add that.");
        }

        string[] parts = [.. named.Where(part => part != own)];
        return Array.Find(parts, part => OfOthers.Contains(part, StringComparer.OrdinalIgnoreCase)) is { } taken
            ? throw new UsageException($"{source.Name}: the document refers to {taken}, which is the name of something else here. Give that file another name, and add the document again.")
            : parts;
    }
}
