using System.Globalization;
using System.Text.Json;
using MessagingClients.Sending;

namespace MessagingClients.Telemetry;

/// <summary>Few words for why a request or a call failed, for the attribute <c>error.type</c>.</summary>
internal static class ErrorTypes
{
    public static string Of(Call call) => call.Cancellation is null ? Of(call.Exchange) : "canceled";

    public static string Of(Exchange exchange) => exchange switch
    {
        { Obstacle: not null } => "not_sent",
        { TimedOut: true } => "timeout",
        { Outcome: Outcome.Accepted } => "unreadable",
        { Status: { } status } => status.ToString(CultureInfo.InvariantCulture),
        { Cause: HttpRequestException cause } => Words(cause.HttpRequestError),
        { Cause: HttpIOException cause } => Words(cause.HttpRequestError),
        _ => exchange.Cause?.GetType().FullName ?? "_OTHER",
    };

    /// <summary>As .NET's own telemetry spells them, such as <c>connection_error</c>.</summary>
    private static string Words(HttpRequestError error) => JsonNamingPolicy.SnakeCaseLower.ConvertName(error.ToString());
}
