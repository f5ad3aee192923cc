using System.Text;
using MessagingClients.Cli.Reports;
using MessagingClients.Specs;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Cli.Refreshing;

/// <summary>A document from its origin that could take the place of ours.</summary>
/// <param name="OpenApi">The version of OpenAPI.</param>
/// <param name="Version">The version of the document, fit for a cell of a table.</param>
/// <param name="Sha256">The hash of its bytes.</param>
internal sealed record PublishedDocument(string OpenApi, string Version, string Sha256)
{
    private const int LongestVersion = 40;

    /// <summary>Reads a document as the build would.</summary>
    /// <param name="file">The file that holds it for now.</param>
    /// <param name="overlay">Our overlay, or <see langword="null"/> for none.</param>
    /// <param name="name">What the document is called in messages.</param>
    /// <exception cref="OriginException">It is no OpenAPI, or our overlay does not fit it any more.</exception>
    public static PublishedDocument Read(string file, string? overlay, string name)
    {
        try
        {
            DocumentOutline outline = DocumentOutline.Read(file, overlay);
            return new PublishedDocument(Cell(outline.OpenApi), Cell(outline.Version), PageHash.OfDocument(File.ReadAllBytes(file)));
        }
        catch (SpecException exception)
        {
            SpecDiagnostic first = exception.Diagnostics[0];
            SourceLocation place = first.Location.File == file ? first.Location with { File = name } : first.Location;
            string more = exception.Diagnostics.Count > 1 ? $" And {exception.Diagnostics.Count - 1} more." : "";
            throw new OriginException($"{first with { Location = place }}{more}");
        }
    }

    /// <summary>A text of elsewhere, fit for a cell of a table.</summary>
    public static string Cell(string text)
    {
        StringBuilder cell = new(VisibleText.OneLine(text.Length > LongestVersion ? text[..LongestVersion] : text));
        foreach (char mark in "|<>`[]*_@")
        {
            cell.Replace(mark, '-');
        }

        return cell.ToString();
    }
}
