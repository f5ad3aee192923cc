using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace MessagingClients.Operations;

/// <summary>A success that a document states.</summary>
/// <typeparam name="TResponse">The type of the body.</typeparam>
/// <param name="status">The status, 200 to 299.</param>
/// <param name="body">Reads the body, or <see langword="null"/> where the document states none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Success<TResponse>(int status, JsonTypeInfo<TResponse>? body = null)
    where TResponse : class
{
    /// <summary>The status.</summary>
    public int Status { get; } = status;

    /// <summary>Whether an answer without a body is a success too.</summary>
    /// <value>By default <see langword="false"/>, except where the document states no body.</value>
    public bool BodyOptional { get; init; } = body is null;

    internal JsonTypeInfo<TResponse>? Body { get; } = body;
}
