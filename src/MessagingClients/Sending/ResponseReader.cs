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
            throw new ApiException(Report(exchange), NoResponse(exchange), exchange.Cause);
        }

        if (exchange.IsFromElsewhere)
        {
            throw new ApiException(
                Report(exchange, Outcome.Unknown), $"Status {status} came from another URL than the one that was asked: a handler follows redirects.");
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
                $"The message was taken with status {status}, but the body of the answer {Describe(exchange, defect)}.",
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
        return failure is null || body.Defect is not null
            ? new ApiException(report, reason, exchange.Cause)
            : failure.ToException(report, reason, body.Bytes);
    }

    private static string NoResponse(Exchange exchange) => exchange switch
    {
        { CredentialFailure: { } failure } => failure.Message,
        { TimedOut: true } => "No answer came before the deadline.",
        { Left: true } => "The connection failed before an answer came.",
        _ => "No connection could be made.",
    };

    /// <summary>A media type that is no JSON explains a body that is none; that of a readable body says nothing.</summary>
    private static string Describe(Exchange exchange, string defect) => exchange switch
    {
        { TimedOut: true } => "did not come whole before the deadline",
        { MediaType: { Length: < 80 } type } when !type.Contains("json", StringComparison.OrdinalIgnoreCase) => $"{defect} (its media type is {type})",
        _ => defect,
    };

    private CallReport Report(Exchange exchange) => Report(
        exchange, exchange.Status is { } status ? OutcomeRules.Status(status) : OutcomeRules.NoResponse(exchange.Left));

    private CallReport Report(Exchange exchange, Outcome outcome) => new()
    {
        Api = api,
        Operation = operationId,
        Outcome = outcome,
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
