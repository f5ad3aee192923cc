using System.Text;
using MessagingClients.Cli.Refreshing;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Cli.Checking;

/// <summary>A document that a command line names, as long as it is looked at.</summary>
internal sealed class DocumentSource : IDisposable
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(30);
    private readonly CandidateFile? _fetched;
    private readonly int _linesBefore;

    private DocumentSource(string name, string file) => (Name, File) = (name, file);

    private DocumentSource(Uri origin, PageDocument page)
    {
        _fetched = new CandidateFile(Encoding.UTF8.GetBytes(page.Text));
        (Name, File, Origin, Block, _linesBefore) =
            (origin.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped), _fetched.Path, origin, page.Heading, page.LinesBefore);
    }

    /// <summary>What the document is called in messages: the file as it was given, or the address.</summary>
    public string Name { get; }

    /// <summary>The file that holds it.</summary>
    public string File { get; }

    /// <summary>Where it was fetched from, or <see langword="null"/> for a file.</summary>
    public Uri? Origin { get; }

    /// <summary>What stands beside the fence of the document in its page, or <see langword="null"/> where the page is the document.</summary>
    public string? Block { get; }

    /// <summary>Whether it is written in JSON.</summary>
    public bool IsJson => System.IO.File.ReadAllText(File).AsSpan().TrimStart() is ['{', ..];

    /// <summary>Opens a document.</summary>
    /// <param name="given">A file, or an http or https address.</param>
    /// <param name="cancellationToken">Ends the fetching.</param>
    /// <exception cref="UsageException">There is nothing that can be read.</exception>
    public static async Task<DocumentSource> OpenAsync(string given, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(given, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
        {
            return System.IO.File.Exists(given) ? new DocumentSource(given, given) : throw new UsageException($"{given}: expected a file or an https address, found nothing there.");
        }

        try
        {
            return new DocumentSource(address, PageDocument.Find(await new PageFetch(LongEnough).GetAsync(address, cancellationToken)));
        }
        catch (OriginException exception)
        {
            throw new UsageException($"{address.Host}: {exception.Message}");
        }
    }

    /// <summary>A place of the file as a place of what was given: a page has lines before its block.</summary>
    public SourceLocation Shown(SourceLocation place) => place.File == File ? new SourceLocation(Name, place.Line + _linesBefore, place.Column) : place;

    /// <inheritdoc/>
    public void Dispose() => _fetched?.Dispose();
}
