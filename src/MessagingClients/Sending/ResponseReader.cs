using System.Diagnostics.CodeAnalysis;
using MessagingClients.Operations;

namespace MessagingClients.Sending;

/// <summary>Turns what came back into what a call returns or throws.</summary>
internal readonly struct ResponseReader(string api, Call call)
{
    private readonly Exchange _exchange = call.Exchange;

    public ApiResponse<TResponse> Read<TResponse>(Operation<TResponse> operation)
    {
        if (call.Cancellation is { } cancellation)
        {
            throw new ApiCanceledException(Report(), cancellation, call.Caller);
        }

        if (_exchange is not { Status: { } status, Body: { } body })
        {
            throw new ApiException(Report(), ExchangeText.NoResponse(call), _exchange.Cause);
        }

        if (_exchange.IsFromElsewhere)
        {
            throw new ApiException(
                Report(), $"Status {status} came from another URL than the one that was asked: a handler follows redirects. Take it out, or turn them off.");
        }

        return OutcomeRules.Status(status) == Outcome.Accepted ? ReadSuccess(operation, status, body) : throw Failure(operation, status, body);
    }

    private ApiResponse<TResponse> ReadSuccess<TResponse>(Operation<TResponse> operation, int status, ResponseBody body)
    {
        Success<TResponse> success = operation.SuccessOf(status);
        string? defect = body.Defect;
        TResponse? value = default;
        if (defect is null && success.Body is { } stated && (stated.TakesNothing || !body.Bytes.IsEmpty || !success.BodyOptional))
        {
            defect = body.Source is { } source ? Hand(stated, source, body.Limit, out value) : stated.Read(body.Bytes, _exchange.ContentHeaders, out value);
        }

        return defect is null
            ? new ApiResponse<TResponse>(value!, status, _exchange.Headers, call.Attempts, call.IdempotencyKey)
            : throw new ApiException(
                Report(), $"The message was taken with status {status}, but {ExchangeText.Body(_exchange, defect)}.", _exchange.Cause);
    }

    /// <summary>The caller reads the body, and owns what is left of the call.</summary>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The caller disposes it.")]
    private string? Hand<TResponse>(AnswerBody<TResponse> stated, Stream source, int limit, out TResponse value)
    {
        CallReport report = Report();
        value = stated.Open(new AnswerStream(source, call.Release(), report, call.Clock), limit, call.Caller);
        return null;
    }

    private ApiException Failure<TResponse>(Operation<TResponse> operation, int status, ResponseBody body)
    {
        CallReport report = Report();
        Exchange exchange = _exchange;
        Failure? failure = operation.Failures.FirstOrDefault(stated => stated.Status <= status && status <= stated.Through);
        string reason = failure is null ? $"Answered with status {status}." : $"Answered with status {status} ({failure.Description}).";
        return body.Defect is { } defect ? new ApiException(report, Unreadable(defect), _exchange.Cause)
            : failure is null ? new ApiException(report, reason)
            : failure.ToException(report, reason, body.Bytes, exchange.ContentHeaders, Unreadable);

        string Unreadable(string defect) => $"{reason[..^1]}, and {ExchangeText.Body(exchange, defect)}.";
    }

    private CallReport Report() => new()
    {
        Api = api,
        Operation = call.Operation.Id,
        Outcome = call.Outcome,
        StatusCode = _exchange.Status ?? _exchange.Obstacle?.StatusCode,
        Headers = _exchange.Headers,
        Attempts = call.Attempts,
        RetryAfter = _exchange.RetryAfter,
        IdempotencyKey = call.IdempotencyKey,
        RawBody = _exchange.Body?.CopyRaw() ?? _exchange.Obstacle?.RawBody ?? [],
    };
}
