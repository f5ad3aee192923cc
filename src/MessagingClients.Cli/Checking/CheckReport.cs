using System.Text.Json;
using System.Text.Json.Nodes;
using MessagingClients.Cli.Reports;
using MessagingClients.Specs.Checking;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Cli.Checking;

/// <summary>Says what the compiler said of a document, at the places of what was given.</summary>
internal static class CheckReport
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Text(DocumentCheck check, DocumentSource source)
    {
        IEnumerable<string> errors = check.Errors.Select(error => Line(source, error.Location, "error", error.Code, error.Message));
        IEnumerable<string> notes = check.Notes.Select(note => Line(source, note.Location, "note", note.Code, note.Message));
        return string.Join('\n', [.. errors, .. notes, Verdict(check), ""]);
    }

    /// <summary>What a client would be made without.</summary>
    public static string Accepted(DocumentCheck check, DocumentSource source) => check.Gaps.Count == 0 ? ""
        : string.Concat(check.Errors.Select(error => Line(source, error.Location, "accepted", error.Code, error.Message) + "\n"));

    public static string Json(DocumentCheck check, DocumentSource source) => new JsonObject
    {
        ["document"] = source.Name,
        ["openapi"] = check.Outline?.OpenApi,
        ["title"] = check.Outline?.Title,
        ["version"] = check.Outline?.Version,
        ["usable"] = check.IsUsable,
        ["usableWithGaps"] = check.IsUsable || check.Gaps.Count > 0,
        ["operations"] = new JsonArray([.. check.Operations.Select(Operation)]),
        ["errors"] = new JsonArray([.. check.Errors.Select(error => Finding(source, error.Location, error.Code, error.Message))]),
        ["notes"] = new JsonArray([.. check.Notes.Select(note => Finding(source, note.Location, note.Code, note.Message))]),
    }.ToJsonString(Indented) + "\n";

    private static JsonObject Operation(CheckedOperation operation)
    {
        JsonObject shown = new() { ["method"] = operation.Verb, ["path"] = operation.Path, ["name"] = operation.Name };
        if (operation.Further.Count > 0)
        {
            shown["further"] = new JsonArray([.. operation.Further]);
        }

        return shown;
    }

    private static JsonObject Finding(DocumentSource source, SourceLocation location, string code, string message)
    {
        SourceLocation place = source.Shown(location);
        return new JsonObject
        {
            ["code"] = code,
            ["file"] = place.File,
            ["line"] = place.Line,
            ["column"] = place.Column,
            ["message"] = VisibleText.OneLine(message),
        };
    }

    private static string Line(DocumentSource source, SourceLocation location, string kind, string code, string message) =>
        VisibleText.OneLine($"{source.Shown(location)}: {kind} {code}: {message}");

    private static string Verdict(DocumentCheck check)
    {
        string document = check.Outline is { } outline ? VisibleText.OneLine($"{outline.Title} {outline.Version}, OpenAPI {outline.OpenApi}: ") : "";
        return check.IsUsable
            ? $"{document}a client can be made, with {Count(check.Operations.Count, "operation")}."
            : $"{document}no client can be made, for {Count(check.Errors.Count, "error")}.{Way(check)}";
    }

    private static string Way(DocumentCheck check) =>
        check.Gaps.Count == 0 ? "" : " Clients add makes one without the operations concerned, and puts them on record in accepted.tsv.";

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
