using System.ComponentModel;
using MessagingClients.Constraints;

namespace MessagingClients.Operations;

/// <summary>What a document states of an operation; a generated client is a list of these.</summary>
/// <typeparam name="TRequest">The type of the request's body.</typeparam>
/// <typeparam name="TResponse">The type of a success' body.</typeparam>
/// <param name="id">The operation's id in the document.</param>
/// <param name="method">The method.</param>
/// <param name="path">The path as the document has it, its parameters in braces.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Operation<TRequest, TResponse>(string id, HttpMethod method, string path) : Operation<TResponse>(id, method, path)
    where TRequest : class, IRequestModel<TRequest>
{
    /// <summary>How the body of the request is written.</summary>
    public required JsonBody<TRequest> Body { get; init; }

    internal override WrittenBody Write(object? request, CallOptions options)
    {
        ArgumentNullException.ThrowIfNull(request);
        (TRequest keyed, string? key) = IdempotencyKey.Ensure((TRequest)request, options.IdempotencyKey);
        return new WrittenBody(Body.Write(keyed, options.CheckRequest), Body.MediaType, key);
    }
}
