namespace MessagingClients;

/// <summary>A success with a body.</summary>
/// <typeparam name="T">The type of the body, nullable where the document knows a success without one.</typeparam>
public sealed class ApiResponse<T> : ApiResponse
{
    /// <summary>Makes a response; meant for tests that stand in for a client.</summary>
    /// <param name="value">The body.</param>
    /// <param name="statusCode">The status, 200 to 299.</param>
    /// <param name="headers">The headers of the answer, or <see langword="null"/> for none.</param>
    /// <param name="attempts">How many requests left, 1 or more.</param>
    /// <param name="idempotencyKey">The key that went out, or <see langword="null"/>.</param>
    public ApiResponse(
        T value, int statusCode, ApiHeaderCollection? headers = null, int attempts = 1, string? idempotencyKey = null)
        : base(statusCode, headers, attempts, idempotencyKey) => Value = value;

    /// <summary>The body.</summary>
    /// <value>
    /// Never <see langword="null"/>, except where the document knows a success without a body, or null for a body, and the type
    /// says so. A member that the provider left out is at its default, whatever the document promises.
    /// </value>
    public T Value { get; }
}
