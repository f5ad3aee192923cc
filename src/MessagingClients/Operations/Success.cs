using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace MessagingClients.Operations;

/// <summary>A success that a document states.</summary>
/// <typeparam name="TResponse">The type of the body.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Success<TResponse>
{
    /// <summary>States a success with JSON, or without a body.</summary>
    /// <param name="status">The status, 200 to 299.</param>
    /// <param name="body">Reads the body, or <see langword="null"/> where the document states none.</param>
    public Success(int status, JsonTypeInfo<TResponse>? body = null)
    {
        Status = status;
        Through = status;
        Body = body is null ? null : new JsonAnswer<TResponse>(body);
        BodyOptional = body is null;
    }

    /// <summary>States a success with a body of any kind.</summary>
    /// <param name="status">The status, 200 to 299.</param>
    /// <param name="body">Reads the body.</param>
    public Success(int status, AnswerBody<TResponse> body)
    {
        Status = status;
        Through = status;
        Body = body;
    }

    /// <summary>The status, or the first of several.</summary>
    public int Status { get; }

    /// <summary>The last status that is meant as well.</summary>
    /// <value>By default the only one.</value>
    public int Through { get; init; }

    /// <summary>Whether an answer without a body is a success too.</summary>
    /// <value>By default <see langword="false"/>, except where the document states no body.</value>
    public bool BodyOptional { get; init; }

    internal AnswerBody<TResponse>? Body { get; }
}
