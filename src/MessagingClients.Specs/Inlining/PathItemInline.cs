using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Inlining;

/// <summary>Puts path items where paths refer to them.</summary>
internal static class PathItemInline
{
    public static SpecObject Apply(SpecObject document) => document.Object("paths") is { } paths
        ? document.With("paths", paths.Map(path => Inline(document, path.Value)))
        : document;

    private static SpecNode Inline(SpecObject document, SpecNode item)
    {
        if (item.Text("$ref") is not null && item is SpecObject { Members.Count: > 1 } mixed)
        {
            throw Mixed(mixed);
        }

        return ReferenceChain.Resolve(document, item);
    }

    /// <summary>What is said of a path item that refers to another file, and has no end.</summary>
    public static SpecException Endless(SpecScalar reference, int most) => new(
        DiagnosticCodes.Unsupported,
        reference.Location,
        $"No client can be generated for the path item '{reference.Text}', which leads back to itself or through more than {most} others. Correct it at its place.");

    /// <summary>What is said of a path item that has more than its reference.</summary>
    public static SpecException Mixed(SpecObject item) => new(
        DiagnosticCodes.Unsupported, item.Location, "No client can be generated for a path item that has members beside its $ref, because OpenAPI leaves open what that means. Remove the one or the other by the overlay.");
}
