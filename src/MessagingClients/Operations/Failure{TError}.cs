using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;
using MessagingClients.Serialization;

namespace MessagingClients.Operations;

/// <summary>A failure that a document states with a body.</summary>
/// <typeparam name="TError">The type of the body.</typeparam>
/// <param name="status">The status, any but 200 to 299.</param>
/// <param name="description">What the document says of it.</param>
/// <param name="body">Reads the body.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Failure<TError>(int status, string description, JsonTypeInfo<TError> body)
    : Failure(status, description)
    where TError : class
{
    internal override ApiException ToException(
        CallReport report, string reason, ReadOnlySpan<byte> content, Func<string, string> explain) =>
        ResponseJson.TryRead(content, body, out TError? error, out string? defect)
            ? new ApiException<TError>(report, reason, error)
            : new ApiException(report, explain(defect));
}
