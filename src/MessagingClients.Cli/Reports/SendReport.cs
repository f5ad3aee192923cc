using System.Globalization;
using System.Text.Json.Nodes;
using MessagingClients.Cli.Senders;
using MessagingClients.Cli.Wire;
using MessagingClients.Specs;

namespace MessagingClients.Cli.Reports;

/// <summary>What became of one message.</summary>
internal sealed record SendReport
{
    public required string Provider { get; init; }

    public string? Operation { get; init; }

    public required Outcome Outcome { get; init; }

    public int? Status { get; init; }

    public string? MessageId { get; init; }

    public int Attempts { get; init; }

    /// <summary>Method and URL of the request; <see langword="null"/> where none was made.</summary>
    public HttpRequestMessage? Line { get; init; }

    public WireMessage? Request { get; init; }

    public WireMessage? Response { get; init; }

    /// <summary>What the typed client returned.</summary>
    public object? Answer { get; init; }

    /// <summary>What the caller should know, one line each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public static SendReport Of(ISender sender, OperationOutline operation, WireRecorder wire, Outcome outcome, int? status, int attempts)
    {
        WireMessage? response = wire.Response is { } answer
            ? WireMessage.Of(answer.Headers, answer.Content, wire.ResponseBody, sender.CredentialHeader)
            : null;
        return new SendReport
        {
            Provider = sender.Provider,
            Operation = operation.Id,
            Outcome = outcome,
            Status = status,
            Attempts = attempts,
            MessageId = FindMessageId(operation, status, response?.ToJson()),
            Line = wire.Request,
            Request = wire.Request is { } request
                ? WireMessage.Of(request.Headers, request.Content, wire.RequestBody, sender.CredentialHeader)
                : null,
            Response = response,
        };
    }

    private static string? FindMessageId(OperationOutline operation, int? status, JsonNode? body) =>
        operation.MessageIds.TryGetValue(status?.ToString(CultureInfo.InvariantCulture) ?? "", out string? pointer)
            ? pointer.Split('/').Skip(1).Aggregate(body, (node, step) => (node as JsonObject)?[step])?.ToString()
            : null;
}
