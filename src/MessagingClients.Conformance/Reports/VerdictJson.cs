using System.Text.Json.Nodes;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.WireMock;

namespace MessagingClients.Conformance.Reports;

/// <summary>What came of a case with one subject, as JSON.</summary>
internal static class VerdictJson
{
    public static JsonObject Of(Verdict verdict) => new()
    {
        ["subject"] = ReportJson.Text(verdict.Subject),
        ["status"] = ReportJson.Name(verdict.Status),
        ["reason"] = ReportJson.Text(verdict.Reason),
        ["tookMs"] = Math.Round(verdict.Took.TotalMilliseconds, 1),
        ["failures"] = ReportJson.Array(verdict.Failures, Failure),
        ["requests"] = ReportJson.Array(verdict.Requests, Request),
        ["curl"] = ReportJson.Text(verdict.Curl),
        ["csharp"] = ReportJson.Text(verdict.CSharp),
    };

    private static JsonObject Failure(OracleFailure failure) => new()
    {
        ["oracle"] = failure.Oracle,
        ["expected"] = ReportJson.Text(failure.Expected),
        ["found"] = ReportJson.Text(failure.Found),
    };

    private static JsonObject Request(RecordedRequest request) => new()
    {
        ["method"] = request.Method,
        ["target"] = ReportJson.Text(request.Target),
        ["headers"] = AnswerJson.Headers(request.Headers),
        ["body"] = request.Body.IsEmpty ? null : ReportText.Of(request.Body.Span),
        ["matched"] = request.Matched,
    };
}
