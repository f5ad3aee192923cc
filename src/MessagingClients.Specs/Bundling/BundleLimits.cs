using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Bundling;

/// <summary>What holds for a document that is one file holds for one of many.</summary>
internal static class BundleLimits
{
    /// <summary>What is too much of a bundle, at the part that is deepest, or <see langword="null"/>.</summary>
    public static SpecException? Fault(SpecObject bundle, SpecObject main) =>
        bundle.Depth > YamlDocumentReader.MaxDepth
            ? new SpecException(DiagnosticCodes.TooLarge, Deepest(bundle, main.Location.File).Location, $"Expected at most {YamlDocumentReader.MaxDepth} levels once the files of the document are one, found more.")
        : bundle.Size > YamlDocumentReader.MaxSize
            ? new SpecException(DiagnosticCodes.TooLarge, main.Location, $"Expected at most {YamlDocumentReader.MaxSize} values once the files of the document are one, found more. Refer to less.")
        : null;

    private static SpecNode Deepest(SpecNode node, string file)
    {
        SpecNode deepest = node;
        while (deepest.Location.File == file && deepest.Children().Select(each => each.Child).MaxBy(child => child.Depth) is { } child)
        {
            deepest = child;
        }

        return deepest;
    }
}
