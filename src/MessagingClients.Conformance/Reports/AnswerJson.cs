using System.Text.Json.Nodes;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Reports;

/// <summary>What comes back in a case, as JSON.</summary>
internal static class AnswerJson
{
    public static JsonObject Of(CaseAnswer answer) => answer switch
    {
        ServedAnswer served => Served(served),
        ScriptedAnswer scripted => new() { ["kind"] = "script", ["steps"] = ReportJson.Array(scripted.Steps, Step) },
        AnswerSequence sequence => new() { ["kind"] = "sequence", ["answers"] = ReportJson.Array(sequence.Answers, Of) },
        EngineFaultAnswer fault => new() { ["kind"] = "engineFault", ["name"] = fault.Name },
        ClosedPortAnswer => new() { ["kind"] = "closedPort" },
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.GetType(), "The report knows no such answer. Add it to AnswerJson and report.schema.json."),
    };

    public static JsonArray Headers(IEnumerable<KeyValuePair<string, string>> headers) =>
        ReportJson.Array(headers, header => new JsonArray(ReportJson.Text(header.Key), ReportJson.Text(CredentialHeader.Hide(header))));

    private static JsonObject Served(ServedAnswer served) => new()
    {
        ["kind"] = "served",
        ["status"] = served.Status,
        ["headers"] = Headers(served.Headers),
        ["body"] = served.Body is { } body ? ReportText.Of(body.Span) : null,
    };

    private static JsonObject Step(WireStep step) => new()
    {
        ["kind"] = ReportJson.Name(step.Kind),
        ["bytes"] = step.Bytes.IsEmpty ? null : ReportText.Of(step.Bytes.Span),
    };
}
