using System.Net.Http.Headers;

namespace MessagingClients.Authentication;

/// <summary>Why a credential could not be had, so that nothing was sent.</summary>
/// <param name="Message">A sentence that names the endpoint and holds nothing private.</param>
internal sealed record CredentialFailure(string Message)
{
    /// <summary>The status that the token endpoint answered with, or <see langword="null"/>.</summary>
    public int? StatusCode { get; init; }

    public ApiHeaderCollection Headers { get; init; } = ApiHeaderCollection.Empty;

    public RetryConditionHeaderValue? RetryAfter { get; init; }

    /// <summary>What it answered.</summary>
    public byte[] RawBody { get; init; } = [];

    /// <summary>What the transport threw, where it did.</summary>
    public Exception? Cause { get; init; }
}
