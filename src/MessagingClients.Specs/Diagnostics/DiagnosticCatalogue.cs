namespace MessagingClients.Specs.Diagnostics;

/// <summary>Every code that a build can end with: those of the compiler of specs, and those of the targets around it.</summary>
internal static class DiagnosticCatalogue
{
    private const string Document = "the document";
    private const string Overlay = "`overlay.yaml`";
    private const string Project = "the project file";
    private const string Machine = "the machine";

    public static IReadOnlyList<DiagnosticEntry> All { get; } =
    [
        new(DiagnosticCodes.Unreadable, "a file that cannot be read, or is not UTF-8", "a file in UTF-8", Project),
        new(DiagnosticCodes.Syntax, "no YAML or JSON, or YAML that has no form in JSON", "YAML 1.2 without merge keys, or JSON; each name once", Document),
        new(DiagnosticCodes.TooLarge, "a document that unfolds to more than can be held", "what the message says", Document),
        new(DiagnosticCodes.Version, "another version of OpenAPI, or Swagger", "OpenAPI 3.0, 3.1 and 3.2", Document),
        new(DiagnosticCodes.Invalid, "what breaks the OpenAPI specification", "valid OpenAPI", "as the line says"),
        new(DiagnosticCodes.Reference, "a reference that leads nowhere, or out of the document's folder", "references within the document, and to files in its folder or below; nothing is fetched", Document),
        new(DiagnosticCodes.Overlay, "an overlay that breaks its specification, or an action without its reason", "OpenAPI Overlay 1.0, a `description` for each action", Overlay),
        new(DiagnosticCodes.OverlayTarget, "an action that matches nothing", "targets that are in the document", Overlay),
        new(DiagnosticCodes.Extension, "an extension of ours that cannot be read, or leads nowhere", "the forms in [specs/README.md](../specs/README.md#what-we-add-to-openapi)", Overlay),
        new(DiagnosticCodes.Name, "two things with one name in C#", "a name for each", "`overlay.yaml`, by `x-name`"),
        new(DiagnosticCodes.Unsupported, "what no client can be made for", "the lists above", Overlay),
        new(DiagnosticCodes.Facts, "facts that break their schema", "none", "report it"),
        new("CLIENT0060", "no Node.js, or too old a one; in this repository only", "Node.js 20 or later", Machine),
        new("CLIENT0061", "npm tools that cannot be installed", "the versions in `build/package-lock.json`", Machine),
        new("CLIENT0062", "an `OpenApiClient` without a name that C# takes", "a letter, then letters, digits and `_`", Project),
        new("CLIENT0063", "a client that was not generated", "none", "see the lines before"),
        new("CLIENT0064", "two clients of one name", "a `Name` for each", Project),
        new("CLIENT0065", "a project in another language", "C#", Project),
        new("CLIENT0066", "a project for an older framework", ".NET 10 or later", Project),
    ];
}
