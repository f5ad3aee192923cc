namespace MessagingClients.Sending;

/// <summary>Words for what became of an exchange, without what the provider wrote.</summary>
internal static class ExchangeText
{
    // Any other media type is what the provider wrote, and may hold anything.
    private static readonly HashSet<string> Explaining = new(StringComparer.OrdinalIgnoreCase)
    {
        "text/html", "text/plain", "text/xml", "application/xml", "application/xhtml+xml", "application/octet-stream", "application/x-www-form-urlencoded", "multipart/form-data",
    };

    /// <summary>Why no answer came.</summary>
    public static string NoResponse(Call call) => call.Exchange.Obstacle is { } obstacle
        ? $"{(call.Attempts == 0 ? "Nothing was sent" : "It was not sent again")}: {obstacle.Message}"
        : NoResponse(call.Exchange);

    /// <summary>What is wrong with the body of an answer. A media type that is no JSON explains a body that is none.</summary>
    public static string Body(Exchange exchange, string defect) => "the body of the answer " + exchange switch
    {
        { TimedOut: true } => "did not come whole before the deadline",
        { MediaType: { } type } when Explaining.Contains(type) => $"{defect} (its media type is {type})",
        _ => defect,
    };

    private static string NoResponse(Exchange exchange) => exchange switch
    {
        { RepeatRefused: true } => "A handler tried to send the message a second time, which was refused. Take out the handler that repeats requests.",
        { TimedOut: true, Left: true } => "No answer came before the deadline.",
        { TimedOut: true } => "The deadline passed before anything was sent.",
        { Left: true } => "The connection failed before an answer came.",
        { Cause: HttpRequestException } => "No connection could be made.",
        _ => $"The request was not sent: a handler or the rate limiter failed with {exchange.Cause?.GetType()}.",
    };
}
