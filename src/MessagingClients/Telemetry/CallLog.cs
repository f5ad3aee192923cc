using Microsoft.Extensions.Logging;

namespace MessagingClients.Telemetry;

/// <summary>What is logged of calls. No argument ever comes from a request or the body of an answer.</summary>
internal static partial class CallLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Operation}: status {StatusCode}, outcome {Outcome}, {Attempts} requests, {Milliseconds:0} ms.")]
    public static partial void Succeeded(ILogger logger, string operation, int? statusCode, Outcome outcome, int attempts, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Operation}: failed by {Error}, outcome {Outcome}, {Attempts} requests, {Milliseconds:0} ms.")]
    public static partial void Failed(ILogger logger, string operation, string error, Outcome outcome, int attempts, double milliseconds);

    [LoggerMessage(3, LogLevel.Information, "{Operation}: failed by {Error} after {Attempts} requests, the next follows in {Milliseconds:0} ms.")]
    public static partial void Repeating(ILogger logger, string operation, string error, int attempts, double milliseconds);

    [LoggerMessage(4, LogLevel.Debug, "{Operation}: waited {Milliseconds:0} ms for the rate limit.")]
    public static partial void RateLimited(ILogger logger, string operation, double milliseconds);
}
