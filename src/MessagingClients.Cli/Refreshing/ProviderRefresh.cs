using System.Text;
using MessagingClients.Specs;
using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Changes;
using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Cli.Refreshing;

/// <summary>Compares one document with its origin, and takes it anew where it is another one.</summary>
internal sealed class ProviderRefresh(SpecsFolder specs, PageFetch fetch, bool writes)
{
    public async Task<RefreshResult> RunAsync(OriginRow row, CancellationToken cancellationToken)
    {
        try
        {
            if (row.Origin is not { } origin || row.Page == OriginRow.ByHand)
            {
                return new RefreshResult(row.Provider, RefreshStatus.ByHand, row.IsTranscribed
                    ? $"transcribed; its page cannot be compared by a tool, so read it: {row.Origin?.AbsoluteUri ?? "no address is known"}"
                    : "taken from a file; no address is known to fetch it from");
            }

            if (!row.IsTranscribed && HasParts(specs.Document(row.Provider)))
            {
                return new RefreshResult(row.Provider, RefreshStatus.ByHand, $"written in several files, of which only one could be fetched; take them all by hand: {origin.AbsoluteUri}");
            }

            string page = await fetch.GetAsync(origin, cancellationToken);
            return row.IsTranscribed ? Compare(row, page) : Take(row, row.Block is null ? page : PageBlock.Find(page, row.Block));
        }
        catch (OperationCanceledException)
        {
            return new RefreshResult(row.Provider, RefreshStatus.Failed, "interrupted.");
        }
        catch (Exception exception) when (exception is OriginException or SpecException or IOException or UnauthorizedAccessException)
        {
            return new RefreshResult(row.Provider, RefreshStatus.Failed, exception.Message);
        }
    }

    /// <summary>Whether a document is in several files; one that cannot be read is taken for one file.</summary>
    private static bool HasParts(string document)
    {
        try
        {
            return DocumentParts.Of(document).Count > 0;
        }
        catch (SpecException)
        {
            return false;
        }
    }

    private static RefreshResult Compare(OriginRow row, string page)
    {
        string hash = PageHash.OfPage(page);
        return hash == row.Page
            ? new RefreshResult(row.Provider, RefreshStatus.Unchanged, "unchanged (the page that was transcribed)")
            : new RefreshResult(row.Provider, RefreshStatus.PageChanged, $"the page has changed: transcribe anew, then write its hash {hash} into the table ({row.Origin!.AbsoluteUri})");
    }

    private RefreshResult Take(OriginRow row, string text)
    {
        byte[] document = Encoding.UTF8.GetBytes(text);
        string file = specs.Document(row.Provider);
        if (PageHash.OfDocument(document) == row.Sha256 && document.AsSpan().SequenceEqual(File.ReadAllBytes(file)))
        {
            return new RefreshResult(row.Provider, RefreshStatus.Unchanged, "unchanged");
        }

        string? overlay = specs.Overlay(row.Provider);
        using CandidateFile candidate = new(document);
        PublishedDocument published = PublishedDocument.Read(candidate.Path, overlay, $"{row.Provider}/openapi.yaml as published");
        DocumentChanges changes = DocumentChanges.Between(file, candidate.Path, overlay, overlay, AcceptedGaps.Read(specs.Accepted(row.Provider)));
        if (writes)
        {
            WholeFile.Write(file, text);
            OriginTable.Write(specs.Table, row.Taken(published, DateOnly.FromDateTime(DateTime.UtcNow)));
        }

        string version = published.Version == row.Version ? $"still {row.Version}" : $"{row.Version} to {published.Version}";
        return new RefreshResult(row.Provider, RefreshStatus.Changed, $"changed: {version}, {Summary(changes)}", changes);
    }

    private static string Summary(DocumentChanges changes)
    {
        int breaking = changes.Changes.Count(change => change.IsBreaking);
        return changes.Changes.Count == 0
            ? "nothing that a caller of the client sees"
            : $"{breaking} breaking and {changes.Changes.Count - breaking} other differences";
    }
}
