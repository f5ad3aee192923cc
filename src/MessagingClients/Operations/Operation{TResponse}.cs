using System.ComponentModel;
using System.Net.Http.Headers;

namespace MessagingClients.Operations;

/// <summary>What a document states of an operation without a body in its requests.</summary>
/// <typeparam name="TResponse">The type of a success' body.</typeparam>
/// <param name="id">The operation's id in the document.</param>
/// <param name="method">The method.</param>
/// <param name="path">The path as the document has it, its parameters in braces.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public class Operation<TResponse>(string id, HttpMethod method, string path) : Operation(id, method, path)
{
    /// <summary>The media types that the document knows in answers, for the header <c>Accept</c>.</summary>
    /// <value>By default <see langword="null"/>: no answer has a body, and no such header is sent.</value>
    public string? Accept { get; init; }

    /// <summary>The successes that the document states; the first is the one that others are read like.</summary>
    public required IReadOnlyList<Success<TResponse>> Successes { get; init; }

    /// <summary>The failures that the document states.</summary>
    /// <value>By default none.</value>
    public IReadOnlyList<Failure> Failures { get; init; } = [];

    /// <summary>How an answer with a status is read.</summary>
    internal Success<TResponse> SuccessOf(int status)
    {
        for (int index = 1; index < Successes.Count; index++)
        {
            if (Successes[index].Status <= status && status <= Successes[index].Through)
            {
                return Successes[index];
            }
        }

        return Successes[0];
    }

    internal override bool IsStream(int status, HttpContentHeaders headers) => SuccessOf(status).Body?.IsStreamOf(headers) == true;

    /// <summary>Writes the body of a request.</summary>
    /// <exception cref="ArgumentException">The request breaks the document.</exception>
    internal virtual WrittenBody Write(object? request, CallOptions options)
    {
        IdempotencyKey.RequireNone(options.IdempotencyKey);
        return WrittenBody.None;
    }
}
