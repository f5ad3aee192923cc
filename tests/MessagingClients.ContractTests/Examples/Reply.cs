namespace MessagingClients.ContractTests.Examples;

/// <summary>What a caller learns from one call.</summary>
/// <param name="Status">The status, if one came.</param>
/// <param name="Outcome">What became of the message.</param>
/// <param name="Body">The typed body of a success or of an error.</param>
/// <param name="Exception">What the call threw; <see langword="null"/> for a success.</param>
public sealed record Reply(int? Status, Outcome Outcome, object? Body, ApiException? Exception)
{
    /// <summary>Makes a call and keeps what it gave or threw.</summary>
    /// <typeparam name="T">The type of the body of a success.</typeparam>
    /// <param name="call">The call.</param>
    /// <returns>What the caller learns.</returns>
    public static async Task<Reply> OfAsync<T>(Task<ApiResponse<T>> call)
    {
        try
        {
            ApiResponse<T> response = await call;
            return new Reply(response.StatusCode, Outcome.Accepted, response.Value, null);
        }
        catch (ApiException exception)
        {
            object? error = exception.GetType().GetProperty("Error")?.GetValue(exception);
            return new Reply(exception.StatusCode, exception.Outcome, error, exception);
        }
    }
}
