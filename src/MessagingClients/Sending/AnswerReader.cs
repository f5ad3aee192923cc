using System.Net.Http.Headers;
using MessagingClients.Constraints;
using MessagingClients.Operations;
using MessagingClients.Serialization;

namespace MessagingClients.Sending;

/// <summary>Turns what came back into what a call returns or throws.</summary>
internal sealed class AnswerReader(string api, TimeProvider time)
{
    public ApiResponse<TAnswer> Read<TRequest, TAnswer>(Operation<TRequest, TAnswer> operation, Exchange exchange)
        where TRequest : class, IRequestModel<TRequest>
    {
        if (exchange.Canceled)
        {
            throw new ApiCanceledException(Report(operation.Id, exchange), exchange.Cause, exchange.Caller);
        }

        if (exchange is not { Status: { } status, Body: { } body })
        {
            throw new ApiException(Report(operation.Id, exchange), Silence(exchange), exchange.Cause);
        }

        return OutcomeOf.Status(status) == Outcome.Accepted
            ? ReadSuccess(operation, exchange, status, body)
            : throw Failure(operation, exchange, status, body);
    }

    private ApiResponse<TAnswer> ReadSuccess<TRequest, TAnswer>(
        Operation<TRequest, TAnswer> operation, Exchange exchange, int status, AnswerBody body)
        where TRequest : class, IRequestModel<TRequest>
    {
        Success<TAnswer> success = operation.Successes.FirstOrDefault(stated => stated.Status == status) ?? operation.Successes[0];
        string? defect = body.Defect;
        TAnswer? value = default;
        if (defect is null && !(body.Bytes.IsEmpty && success.BodyOptional) && success.Body is { } typeInfo)
        {
            AnswerJson.TryRead(body.Bytes, typeInfo, out value, out defect);
        }

        return defect is null
            ? new ApiResponse<TAnswer>(value!, status, exchange.Headers)
            : throw new ApiException(
                Report(operation.Id, exchange),
                $"The message was taken with status {status}, but the body of the answer {Told(exchange, defect)}.",
                exchange.Cause);
    }

    private ApiException Failure<TRequest, TAnswer>(
        Operation<TRequest, TAnswer> operation, Exchange exchange, int status, AnswerBody body)
        where TRequest : class, IRequestModel<TRequest>
    {
        CallReport report = Report(operation.Id, exchange);
        Failure? failure = operation.Failures.FirstOrDefault(stated => stated.Status == status);
        string reason = failure is null ? $"Answered with status {status}." : $"Answered with status {status} ({failure.Description}).";
        return failure is null || body.Defect is not null
            ? new ApiException(report, reason, exchange.Cause)
            : failure.ToException(report, reason, body.Bytes);
    }

    private static string Silence(Exchange exchange) => exchange switch
    {
        { TimedOut: true } => "No answer came before the deadline.",
        { Left: true } => "The connection failed before an answer came.",
        _ => "No connection could be made.",
    };

    private static string Told(Exchange exchange, string defect) =>
        exchange.TimedOut ? "did not come whole before the deadline" : defect;

    private CallReport Report(string operation, Exchange exchange) => new()
    {
        Api = api,
        Operation = operation,
        Outcome = exchange.Status is { } status ? OutcomeOf.Status(status) : OutcomeOf.Silence(exchange.Left),
        StatusCode = exchange.Status,
        Headers = exchange.Headers,
        Attempts = exchange.Left ? 1 : 0,
        RetryAfter = Wait(exchange.RetryAfter),
        RawBody = exchange.Body?.ToRaw() ?? [],
    };

    private TimeSpan? Wait(RetryConditionHeaderValue? header)
    {
        TimeSpan? wait = header?.Delta ?? (header?.Date - time.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
