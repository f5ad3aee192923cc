namespace MessagingClients.Fuzz.Calls;

/// <summary>What a call that returned says of itself.</summary>
internal sealed record Returned(int Status, int Attempts, ApiHeaderCollection Headers)
{
    public static Returned Of<T>(ApiResponse<T> response) => new(response.StatusCode, response.Attempts, response.Headers);
}
