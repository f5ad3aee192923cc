namespace MessagingClients.Telemetry;

/// <summary>The names of attributes: those of OpenTelemetry's conventions for HTTP clients, and our own.</summary>
internal static class TagNames
{
    public const string Method = "http.request.method";
    public const string ResendCount = "http.request.resend_count";
    public const string Status = "http.response.status_code";
    public const string ErrorType = "error.type";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string UrlTemplate = "url.template";
    public const string Provider = "messaging_clients.provider";
    public const string Operation = "messaging_clients.operation";
    public const string Outcome = "messaging_clients.outcome";
    public const string Attempt = "messaging_clients.attempt";
    public const string Wait = "messaging_clients.wait";
}
