using System.ComponentModel;
using System.Net.Http.Headers;
using System.Text.Json.Serialization.Metadata;

namespace MessagingClients.Operations;

/// <summary>A failure that a document states with a body.</summary>
/// <typeparam name="TError">The type of the body.</typeparam>
/// <param name="status">The status, any but 200 to 299, or the first of several.</param>
/// <param name="description">What the document says of it.</param>
/// <param name="body">Reads the body.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Failure<TError>(int status, string description, AnswerBody<TError> body) : Failure(status, description)
{
    /// <summary>States a failure with JSON.</summary>
    /// <param name="status">The status, any but 200 to 299, or the first of several.</param>
    /// <param name="description">What the document says of it.</param>
    /// <param name="body">Reads the body.</param>
    public Failure(int status, string description, JsonTypeInfo<TError> body)
        : this(status, description, new JsonAnswer<TError>(body))
    {
    }

    internal override ApiException ToException(
        CallReport report, string reason, ReadOnlySpan<byte> content, HttpContentHeaders? headers, Func<string, string> explain) =>
        body.Read(content, headers, out TError error) is not { } defect
            ? new ApiException<TError>(report, reason, error)
            : new ApiException(report, explain(defect));
}
