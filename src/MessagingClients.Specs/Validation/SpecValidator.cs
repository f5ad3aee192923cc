using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Validation;

/// <summary>Second stage: the document is OpenAPI, as its own specification means it.</summary>
internal static class SpecValidator
{
    /// <summary>Checks a document as its provider published it.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The same document.</returns>
    /// <exception cref="SpecException">The document is not OpenAPI 3.0, 3.1 or 3.2.</exception>
    public static SpecObject Validate(SpecObject document)
    {
        ArgumentNullException.ThrowIfNull(document);
        OpenApiVersion.Require(document);
        ReferenceCheck.RequireShort(document);
        SpecDiagnostic[] found = [.. StructureCheck.Run(document), .. ReferenceCheck.Run(document)];
        return found.Length == 0 ? document : throw new SpecException(found);
    }

    /// <summary>What breaks the specification of OpenAPI in a valid document, and changes nothing of what is sent.</summary>
    /// <param name="document">The document.</param>
    /// <returns>What was found, in its order.</returns>
    public static IEnumerable<SpecDiagnostic> Irregularities(SpecObject document) => StructureCheck.Irregularities(document);
}
