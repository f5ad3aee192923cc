using MessagingClients.Fuzz.Calls;

namespace MessagingClients.Fuzz.Contract;

/// <summary>What a caller learned from a call.</summary>
internal sealed record Ending(EndingKind Kind, Outcome Outcome)
{
    public int? Status { get; init; }

    public int Attempts { get; init; }

    public ApiHeaderCollection Headers { get; init; } = ApiHeaderCollection.Empty;

    public TimeSpan? RetryAfter { get; init; }

    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>What the call threw; <see langword="null"/> where it returned.</summary>
    public Exception? Exception { get; init; }

    public static async Task<Ending> OfAsync(Func<Task<Returned>> call)
    {
        try
        {
            Returned returned = await call();
            return new Ending(EndingKind.Returned, Outcome.Accepted) { Status = returned.Status, Attempts = returned.Attempts, Headers = returned.Headers };
        }
        catch (ApiException exception)
        {
            return Of(exception);
        }
        catch (ApiCanceledException exception)
        {
            return Of(exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new Ending(EndingKind.Escaped, Outcome.Unknown) { Exception = exception };
        }
    }

    private static Ending Of(ApiException exception) => new(exception.GetType().IsGenericType ? EndingKind.TypedError : EndingKind.Error, exception.Outcome)
    {
        Status = exception.StatusCode,
        Attempts = exception.Attempts,
        Headers = exception.Headers,
        RetryAfter = exception.RetryAfter,
        RawBody = exception.RawBody,
        Exception = exception,
    };

    private static Ending Of(ApiCanceledException exception) => new(EndingKind.Canceled, exception.Outcome)
    {
        Status = exception.StatusCode,
        Attempts = exception.Attempts,
        Headers = exception.Headers,
        RetryAfter = exception.RetryAfter,
        RawBody = exception.RawBody,
        Exception = exception,
    };
}
