namespace MessagingClients.Soak.Calls;

/// <summary>What a caller learned from a call.</summary>
internal sealed record Ending(EndingKind Kind, Outcome Outcome)
{
    public int Attempts { get; init; }

    public int? Status { get; init; }

    public string? Key { get; init; }

    /// <summary>What escaped, where something did.</summary>
    public string? Escaped { get; init; }

    public static async Task<Ending> OfAsync(Func<Task<Ending>> call)
    {
        try
        {
            return await call();
        }
        catch (ApiException exception)
        {
            return new Ending(EndingKind.Failed, exception.Outcome) { Attempts = exception.Attempts, Status = exception.StatusCode, Key = exception.IdempotencyKey };
        }
        catch (ApiCanceledException exception)
        {
            return new Ending(EndingKind.Canceled, exception.Outcome) { Attempts = exception.Attempts, Status = exception.StatusCode, Key = exception.IdempotencyKey };
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new Ending(EndingKind.Escaped, Outcome.Unknown) { Escaped = exception.ToString() };
        }
    }

    public static Ending Of<T>(ApiResponse<T> response) => new(EndingKind.Returned, Outcome.Accepted)
    {
        Attempts = response.Attempts,
        Status = response.StatusCode,
        Key = response.IdempotencyKey,
    };
}
