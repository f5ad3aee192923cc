using System.Net.Http.Headers;

namespace MessagingClients.Sending;

/// <summary>What kept a request from being sent, where it was no failure of its own connection.</summary>
/// <param name="Message">What it was, as a sentence that begins in small letters unless by a name, and holds nothing private.</param>
internal sealed record Obstacle(string Message)
{
    /// <summary>The status that the token endpoint answered with, or <see langword="null"/>.</summary>
    public int? StatusCode { get; init; }

    public ApiHeaderCollection Headers { get; init; } = ApiHeaderCollection.Empty;

    public RetryConditionHeaderValue? RetryAfter { get; init; }

    /// <summary>What the token endpoint answered.</summary>
    public byte[] RawBody { get; init; } = [];

    /// <summary>What was thrown, if anything.</summary>
    public Exception? Cause { get; init; }
}
