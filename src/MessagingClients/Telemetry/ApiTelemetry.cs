using System.Diagnostics;
using MessagingClients.Operations;
using MessagingClients.Sending;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace MessagingClients.Telemetry;

/// <summary>
/// Tells what the calls of one client do, by spans, metrics and logs. The path is told as the document has it: a filled one
/// names accounts. Never throws: who listens is the application's own code, and what became of a message is told in any case.
/// </summary>
internal sealed class ApiTelemetry(ApiDescription api, ConnectionSettings settings, ILoggerFactory? loggers)
{
    private readonly Dictionary<string, Uri> _servers = settings.Servers.Values.Append(settings.BaseUrl).Distinct().ToDictionary(url => url, url => new Uri(url));
    private readonly ILogger _logger = loggers?.CreateLogger($"MessagingClients.{api.Name}") ?? NullLogger.Instance;

    /// <summary>Begins the span of a call; <see langword="null"/> where nobody listens.</summary>
    public Activity? Start(Operation operation)
    {
        try
        {
            return Instruments.Spans.HasListeners()
                ? Instruments.Spans.StartActivity(operation.Title, ActivityKind.Client, parentContext: default, Tags(operation))
                : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>A request waited for the rate limit.</summary>
    public void RateLimited(Call call, TimeSpan wait)
    {
        try
        {
            TellWait(call, wait);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
        }
    }

    /// <summary>A request failed, and is going to be repeated.</summary>
    public void Repeating(Call call, string error, TimeSpan wait)
    {
        try
        {
            TellRepeat(call, error, wait);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
        }
    }

    /// <summary>A call ended; without an error where it returned.</summary>
    public void End(Call call, string? error)
    {
        try
        {
            TellEnd(call, error);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
        }
    }

    private void TellWait(Call call, TimeSpan wait)
    {
        if (Instruments.RateLimitWait.Enabled)
        {
            Instruments.RateLimitWait.Record(wait.TotalSeconds, Tags(call.Operation));
        }

        CallLog.RateLimited(_logger, call.Operation.Id, wait.TotalMilliseconds);
    }

    private void TellRepeat(Call call, string error, TimeSpan wait)
    {
        if (Instruments.Retries.Enabled)
        {
            TagList tags = Tags(call.Operation);
            tags.Add(TagNames.ErrorType, error);
            Instruments.Retries.Add(1, tags);
        }

        call.Span?.AddEvent(new ActivityEvent("retry", tags: new ActivityTagsCollection
        {
            [TagNames.ErrorType] = error,
            [TagNames.Attempt] = call.Attempts,
            [TagNames.Wait] = wait.TotalSeconds,
        }));
        CallLog.Repeating(_logger, call.Operation.Id, error, call.Attempts, wait.TotalMilliseconds);
    }

    private void TellEnd(Call call, string? error)
    {
        if (call.Span is { } span)
        {
            End(span, call, error);
        }

        if (Instruments.Duration.Enabled)
        {
            TagList tags = Tags(call.Operation);
            AddEnd(ref tags, call, error);
            Instruments.Duration.Record(call.Clock.Elapsed.TotalSeconds, tags);
        }

        Log(call, error);
    }

    private TagList Tags(Operation operation)
    {
        Uri server = _servers[settings.ServerOf(operation)];
        return new()
        {
            { TagNames.Method, operation.Method.Method },
            { TagNames.UrlTemplate, operation.Path },
            { TagNames.ServerAddress, server.IdnHost },
            { TagNames.ServerPort, server.Port },
            { TagNames.Provider, api.Name },
            { TagNames.Operation, operation.Id },
        };
    }

    private static void AddEnd(ref TagList tags, Call call, string? error)
    {
        tags.Add(TagNames.Outcome, call.Outcome.ToString());
        if (call.Exchange.Status is { } status)
        {
            tags.Add(TagNames.Status, status);
        }

        if (error is not null)
        {
            tags.Add(TagNames.ErrorType, error);
        }
    }

    private static void End(Activity span, Call call, string? error)
    {
        TagList tags = default;
        AddEnd(ref tags, call, error);
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            span.SetTag(tag.Key, tag.Value);
        }

        if (call.Attempts > 1)
        {
            span.SetTag(TagNames.ResendCount, call.Attempts - 1);
        }

        span.SetStatus(error is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
        span.Dispose();
    }

    private void Log(Call call, string? error)
    {
        string operation = call.Operation.Id;
        double milliseconds = call.Clock.Elapsed.TotalMilliseconds;
        if (error is null)
        {
            CallLog.Succeeded(_logger, operation, call.Exchange.Status, call.Outcome, call.Attempts, milliseconds);
        }
        else
        {
            CallLog.Failed(_logger, operation, error, call.Outcome, call.Attempts, milliseconds);
        }
    }
}
