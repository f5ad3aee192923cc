using MessagingClients.Sending;

namespace MessagingClients.Retries;

/// <summary>Which requests may go out again: those of which the provider knows that they are the same, and those that it never had.</summary>
internal static class RepeatRules
{
    public static bool Allow(Call call, Exchange exchange) => exchange switch
    {
        { Canceled: true } or { RepeatRefused: true } or { IsFromElsewhere: true } => false,
        { TimedOut: true, LeavesTime: false } => false,
        { Obstacle: { } obstacle } => obstacle.StatusCode == 429 || (obstacle.StatusCode is null && NeverConnected(obstacle.Cause)),
        { Status: null, Left: false } => exchange.TimedOut || NeverConnected(exchange.Cause),
        { Status: 429 } => call.IdempotencyKey is not null || call.Operation.IsUnprocessedAfter429,
        { Outcome: Outcome.Unknown } => call.IdempotencyKey is not null,
        _ => false,
    };

    private static bool NeverConnected(Exception? cause) => cause is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };
}
