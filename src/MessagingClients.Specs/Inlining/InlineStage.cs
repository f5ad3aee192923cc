using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Inlining;

/// <summary>
/// Fourth stage: puts path items, parameters, request bodies, responses and security schemes where the document refers to them, so that later stages find
/// everything of an operation in one place, and what the provider sends of itself in another. Schemas stay among the components.
/// </summary>
internal static class InlineStage
{
    /// <summary>Inlines a document.</summary>
    /// <param name="document">The validated document.</param>
    /// <returns>The same document, in which only schemas are referred to.</returns>
    /// <exception cref="SpecException">A reference leads back to itself, or has members beside it.</exception>
    public static SpecObject Apply(SpecObject document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return PayloadInline.Apply(OperationInline.Apply(PathItemInline.Apply(InlineSchemes(document))));
    }

    private static SpecObject InlineSchemes(SpecObject document) =>
        document.Object("components") is { } components && components.Object("securitySchemes") is { } schemes
            ? document.With("components", components.With("securitySchemes", schemes.Map(scheme => ReferenceChain.Resolve(document, scheme.Value))))
            : document;
}
