using System.Text;
using MessagingClients.Cli.Checking;
using MessagingClients.Cli.Refreshing;
using MessagingClients.Cli.Reports;
using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Checking;

namespace MessagingClients.Cli.Adding;

/// <summary>Everything that a provider is in the repository.</summary>
internal sealed class NewProvider(CheckoutFolder checkout, ProviderName name, DocumentSource source, string? overlay, AcceptedGaps accepted)
{
    private readonly string _document = source.IsJson ? "openapi.json" : "openapi.yaml";

    /// <summary>The files, the entry of the solution last: it is what makes the rest a part of the build.</summary>
    /// <param name="check">What the compiler said of the document.</param>
    /// <exception cref="UsageException">A file of the checkout cannot be read, or the page of the document cannot be found again.</exception>
    public IReadOnlyList<FileChange> Changes(DocumentCheck check)
    {
        string specs = checkout.Specs(name);
        return
        [
            new FileChange(Path.Combine(specs, _document), File.ReadAllBytes(source.File)),
            .. DocumentFiles.Of(source, _document).Select(part => new FileChange(Path.Combine(specs, part), File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(source.File) ?? "", part)))),
            .. overlay is null ? (FileChange[])[] : [new FileChange(Path.Combine(specs, "overlay.yaml"), File.ReadAllBytes(overlay))],
            .. accepted.Entries.Count == 0 ? (FileChange[])[] : [Change(Path.Combine(specs, "accepted.tsv"), accepted.Text())],
            .. Project(check),
            Change(checkout.OriginTable, OriginTable.Add(checkout.OriginTable, Row())),
            Change(checkout.Solution, SolutionEntry.Add(Encoding.UTF8.GetString(File.ReadAllBytes(checkout.Solution)), $"MessagingClients.{name.Client}")),
        ];
    }

    private IEnumerable<FileChange> Project(DocumentCheck check)
    {
        string folder = checkout.Project(name.Client);
        yield return Change(Path.Combine(folder, "README.md"), ProviderFiles.Readme(name, check));
        // Every client depends on the same; without its lock file a project does not build where these are demanded.
        if (checkout.AnyClient() is { } other && Path.Combine(other, "packages.lock.json") is var locks && File.Exists(locks))
        {
            yield return new FileChange(Path.Combine(folder, "packages.lock.json"), File.ReadAllBytes(locks));
        }

        yield return Change(Path.Combine(folder, $"MessagingClients.{name.Client}.csproj"), ProviderFiles.Project(name, _document, check.Outline!.Title));
    }

    private OriginRow Row()
    {
        if (source.Block is { } block && block.AsSpan().ContainsAny('|', '`'))
        {
            throw new UsageException($"{source.Name}: the table of origins cannot name the block '{VisibleText.OneLine(block)}'. Save the document as a file, and add that.");
        }

        string origin = source.Origin is { } address ? $"<{address.AbsoluteUri}>" : $"file {PublishedDocument.Cell(Path.GetFileName(source.File))}";
        return OriginRow.New(
            name.Folder, origin, source.Block, PublishedDocument.Read(source.File, overlay, source.Name), DateOnly.FromDateTime(DateTime.UtcNow));
    }

    private static FileChange Change(string file, string text) => new(file, Encoding.UTF8.GetBytes(text));
}
