using MessagingClients.Errors;

namespace MessagingClients;

/// <summary>A success: the provider took the message and said so in a way that could be read.</summary>
public class ApiResponse
{
    /// <summary>Makes a response; meant for tests that stand in for a client.</summary>
    /// <param name="statusCode">The status, 200 to 299.</param>
    /// <param name="headers">The headers of the answer, or <see langword="null"/> for none.</param>
    /// <param name="attempts">How many requests left, 1 or more.</param>
    /// <param name="idempotencyKey">The key that went out, or <see langword="null"/>.</param>
    public ApiResponse(int statusCode, ApiHeaderCollection? headers = null, int attempts = 1, string? idempotencyKey = null)
    {
        StatusCode = statusCode;
        Headers = headers ?? ApiHeaderCollection.Empty;
        Attempts = attempts;
        IdempotencyKey = idempotencyKey;
    }

    /// <summary>The status of the answer.</summary>
    /// <value>200 to 299.</value>
    public int StatusCode { get; }

    /// <summary>The headers of the answer.</summary>
    public ApiHeaderCollection Headers { get; }

    /// <summary>How many requests left for this call.</summary>
    /// <value>1 or more.</value>
    public int Attempts { get; }

    /// <inheritdoc cref="CallReport.IdempotencyKey"/>
    public string? IdempotencyKey { get; }

    /// <summary>
    /// The provider's id of the request, to be named to its support: the header <c>X-Request-Id</c>, <c>Request-Id</c> or
    /// <c>X-Correlation-Id</c>.
    /// </summary>
    /// <value>As the provider wrote it, at most 1,000 characters. <see langword="null"/> where it told none.</value>
    public string? RequestId => RequestIds.Find(Headers);
}
