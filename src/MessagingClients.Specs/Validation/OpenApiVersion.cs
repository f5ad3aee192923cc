using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Validation;

internal static class OpenApiVersion
{
    private static readonly string[] Read = ["3.0", "3.1", "3.2"];

    public static void Require(SpecObject document)
    {
        if (document["swagger"] is { } swagger)
        {
            throw new SpecException(
                DiagnosticCodes.Version, swagger.Location, $"Expected OpenAPI 3.0, 3.1 or 3.2, found Swagger {swagger}. Convert the document first, for example by: npx swagger2openapi --yaml --outfile openapi.yaml FILE");
        }

        if (document.Text("openapi") is not { } version || !Array.Exists(Read, read => IsOf(version, read)))
        {
            SpecNode place = document["openapi"] ?? document;
            throw new SpecException(
                DiagnosticCodes.Version, place.Location, $"Expected 'openapi' to be a version of 3.0, 3.1 or 3.2, found {(place is SpecScalar found ? found.Text : "none")}.");
        }
    }

    private static bool IsOf(string version, string read) => version == read
        || (version.StartsWith(read + ".", StringComparison.Ordinal) && version.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-'));
}
