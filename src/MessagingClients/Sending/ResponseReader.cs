using System.Net.Http.Headers;
using MessagingClients.Constraints;
using MessagingClients.Operations;
using MessagingClients.Serialization;

namespace MessagingClients.Sending;

/// <summary>Turns what came back into what a call returns or throws.</summary>
internal sealed class ResponseReader(string api, string operationId, string? idempotencyKey, TimeProvider time)
{
    public ApiResponse<TResponse> Read<TRequest, TResponse>(Operation<TRequest, TResponse> operation, Exchange exchange)
        where TRequest : class, IRequestModel<TRequest>
        where TResponse : class
    {
        if (exchange.Canceled)
        {
            throw new ApiCanceledException(Report(exchange), exchange.Cause, exchange.Caller);
        }

        if (exchange is not { Status: { } status, Body: { } body })
        {
            throw new ApiException(Report(exchange), ExchangeText.NoResponse(exchange), exchange.Cause);
        }

        if (exchange.IsFromElsewhere)
        {
            throw new ApiException(
                Report(exchange), $"Status {status} came from another URL than the one that was asked: a handler follows redirects. Take it out, or turn them off.");
        }

        return OutcomeRules.Status(status) == Outcome.Accepted
            ? ReadSuccess(operation, exchange, status, body)
            : throw Failure(operation, exchange, status, body);
    }

    private ApiResponse<TResponse> ReadSuccess<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation, Exchange exchange, int status, ResponseBody body)
        where TRequest : class, IRequestModel<TRequest>
        where TResponse : class
    {
        Success<TResponse> success = operation.Successes.FirstOrDefault(stated => stated.Status == status) ?? operation.Successes[0];
        string? defect = body.Defect;
        TResponse? value = default;
        if (defect is null && !(body.Bytes.IsEmpty && success.BodyOptional) && success.Body is { } typeInfo)
        {
            ResponseJson.TryRead(body.Bytes, typeInfo, out value, out defect);
        }

        return defect is null
            ? new ApiResponse<TResponse>(value!, status, exchange.Headers, idempotencyKey: idempotencyKey)
            : throw new ApiException(
                Report(exchange),
                $"The message was taken with status {status}, but {ExchangeText.Body(exchange, defect)}.",
                exchange.Cause);
    }

    private ApiException Failure<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation, Exchange exchange, int status, ResponseBody body)
        where TRequest : class, IRequestModel<TRequest>
        where TResponse : class
    {
        CallReport report = Report(exchange);
        Failure? failure = operation.Failures.FirstOrDefault(stated => stated.Status == status);
        string reason = failure is null ? $"Answered with status {status}." : $"Answered with status {status} ({failure.Description}).";
        return body.Defect is { } defect ? new ApiException(report, Unreadable(defect), exchange.Cause)
            : failure is null ? new ApiException(report, reason)
            : failure.ToException(report, reason, body.Bytes, Unreadable);

        string Unreadable(string defect) => $"{reason[..^1]}, and {ExchangeText.Body(exchange, defect)}.";
    }

    private CallReport Report(Exchange exchange) => new()
    {
        Api = api,
        Operation = operationId,
        Outcome = OutcomeRules.Of(exchange),
        StatusCode = exchange.Status ?? exchange.CredentialFailure?.StatusCode,
        Headers = exchange.Headers,
        Attempts = exchange.Left ? 1 : 0,
        RetryAfter = Wait(exchange.RetryAfter),
        IdempotencyKey = idempotencyKey,
        RawBody = exchange.Body?.CopyRaw() ?? exchange.CredentialFailure?.RawBody ?? [],
    };

    private TimeSpan? Wait(RetryConditionHeaderValue? header)
    {
        TimeSpan? wait = header?.Delta ?? (header?.Date - time.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
