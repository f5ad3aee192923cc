using MessagingClients.Specs.Bundling;
using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Specs;

/// <summary>The files of a document that is written in several.</summary>
public static class DocumentParts
{
    /// <summary>Lists the files that the references of a document name.</summary>
    /// <param name="spec">The file with the document.</param>
    /// <returns>
    /// Their paths from the folder of the document, with slashes, in their order; the document itself is among them where one of
    /// its files refers to it by name. Empty where the document is one file.
    /// </returns>
    /// <exception cref="SpecException">A file cannot be read, or a reference leads to nothing that may be.</exception>
    public static IReadOnlyList<string> Of(string spec)
    {
        List<string> parts = [];
        BundleStage.ReadFile(spec, parts);
        return parts;
    }
}
