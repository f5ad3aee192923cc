using System.Text.RegularExpressions;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace MessagingClients.Specs.Validation;

/// <summary>The structure of an OpenAPI document, as Microsoft.OpenApi checks it.</summary>
internal static partial class StructureCheck
{
    public static IEnumerable<SpecDiagnostic> Run(SpecObject document)
    {
        if (document["info"] is not SpecObject info || document["paths"] is { } and not SpecObject)
        {
            SpecNode place = document["info"] is SpecObject ? document["paths"]! : document["info"] ?? document;
            return [new SpecDiagnostic(DiagnosticCodes.Invalid, place.Location, "Expected the objects 'info' and 'paths' in the document.")];
        }

        string[] texts = ["title", "version"];
        return texts.Where(name => info.Text(name) is null)
            .Select(name => new SpecDiagnostic(DiagnosticCodes.Invalid, (info[name] ?? info).Location, $"Expected '{name}' to be a string; in YAML, put a number in quotes."))
            .Concat(Parse(document).Where(error => !Irregularity.Is(error)).Select(error => Locate(document, error)));
    }

    /// <summary>What a client can be made in spite of.</summary>
    public static IEnumerable<SpecDiagnostic> Irregularities(SpecObject document) =>
        Parse(document).Where(Irregularity.Is).Select(error => Locate(document, error));

    private static IEnumerable<OpenApiError> Parse(SpecObject document)
    {
        try
        {
            return Read(document);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws at some values that have the wrong type, without a place.
            return [new OpenApiError(FaultyPlace.Find(document, Throws), $"The document cannot be read: {exception.Message}")];
        }
    }

    private static bool Throws(SpecObject document)
    {
        try
        {
            Read(document);
            return false;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return true;
        }
    }

    /// <summary>That a discriminator is required by its schema's own words is no matter: it tells the kind of an object in any case.</summary>
    private static IEnumerable<OpenApiError> Read(SpecObject document) =>
        (OpenApiDocument.Parse(SpecJson.Write(document), OpenApiConstants.Json, new OpenApiReaderSettings()).Diagnostic?.Errors ?? [])
            .Where(error => error is not OpenApiValidatorError { RuleName: nameof(OpenApiSchemaRules.ValidateSchemaDiscriminator) });

    /// <summary>The pointers of the library sometimes miss a step, or stand in the message; the last place on the way is near.</summary>
    private static SpecDiagnostic Locate(SpecObject document, OpenApiError error)
    {
        string pointer = string.IsNullOrEmpty(error.Pointer) ? PointerInText().Match(error.Message).Value : error.Pointer;
        (SpecNode place, _) = SpecPointer.Follow(document, SpecPointer.Parse(pointer));
        string where = string.IsNullOrEmpty(error.Pointer) ? "" : $" ({error.Pointer})";
        return new SpecDiagnostic(DiagnosticCodes.Invalid, place.Location, error.Message + where);
    }

    [GeneratedRegex("#/\\S+")]
    private static partial Regex PointerInText();
}
