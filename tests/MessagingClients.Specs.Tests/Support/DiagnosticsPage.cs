using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Specs.Tests.Support;

/// <summary>docs/diagnostics.md: every code of the build.</summary>
internal static class DiagnosticsPage
{
    public static string Write() => $"""
        # Codes of the build

        A test writes this page, by the catalogue of codes (`src/MessagingClients.Specs/Diagnostics`).

        Each is an error of the build with file, line and column. What a document may say: [support.md](support.md). How to correct one:
        [correct-a-spec.md](correct-a-spec.md).

        {Codes()}
        """;

    private static string Codes() => MarkdownTable.Write(
        ["code", "found", "supported", "where to correct it"],
        DiagnosticCatalogue.All.Select(entry => (string[])[entry.Code, entry.Found, entry.Supported, entry.Correction]));
}
