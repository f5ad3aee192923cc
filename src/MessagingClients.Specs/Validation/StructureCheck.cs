using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace MessagingClients.Specs.Validation;

/// <summary>The structure of an OpenAPI document, as Microsoft.OpenApi checks it.</summary>
internal static class StructureCheck
{
    public static IEnumerable<SpecDiagnostic> Run(SpecObject document)
    {
        if (document["info"] is not SpecObject || document["paths"] is { } and not SpecObject)
        {
            SpecNode place = document["info"] is SpecObject ? document["paths"]! : document["info"] ?? document;
            return [new SpecDiagnostic(DiagnosticCodes.Invalid, place.Location, "Expected the objects 'info' and 'paths' in the document.")];
        }

        ReadResult result = OpenApiDocument.Parse(SpecJson.Write(document), OpenApiConstants.Json, new OpenApiReaderSettings());
        return (result.Diagnostic?.Errors ?? []).Select(error => Locate(document, error));
    }

    /// <summary>The pointers of the library sometimes miss a step; the last place on the way is still near.</summary>
    private static SpecDiagnostic Locate(SpecObject document, OpenApiError error)
    {
        (SpecNode place, _) = SpecPointer.Follow(document, SpecPointer.Parse(error.Pointer ?? "#"));
        string where = string.IsNullOrEmpty(error.Pointer) ? "" : $" ({error.Pointer})";
        return new SpecDiagnostic(DiagnosticCodes.Invalid, place.Location, error.Message + where);
    }
}
