using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MessagingClients.Cli.Wire;

namespace MessagingClients.Cli.Reports;

/// <summary>A report as one JSON object, for scripts.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(SendReport report)
    {
        JsonObject? request = Message(report.Request);
        request?.Insert(0, "method", report.Line?.Method.Method);
        request?.Insert(1, "url", report.Line?.RequestUri?.AbsoluteUri);
        return new JsonObject
        {
            ["provider"] = report.Provider,
            ["operation"] = report.Operation,
            ["outcome"] = report.Outcome.ToString(),
            ["status"] = report.Status,
            ["messageId"] = report.MessageId,
            ["attempts"] = report.Attempts,
            ["request"] = request,
            ["response"] = Message(report.Response),
        }.ToJsonString(Options);
    }

    private static JsonObject? Message(WireMessage? message) => message is null
        ? null
        : new JsonObject
        {
            ["headers"] = new JsonObject(message.Headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value))),
            ["body"] = message.ToJson(),
        };
}
