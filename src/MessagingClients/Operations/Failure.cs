using System.ComponentModel;
using System.Net.Http.Headers;

namespace MessagingClients.Operations;

/// <summary>A failure that a document states, without a body.</summary>
/// <param name="status">The status, any but 200 to 299, or the first of several.</param>
/// <param name="description">What the document says of it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public class Failure(int status, string description)
{
    /// <summary>The status, or the first of several.</summary>
    public int Status { get; } = status;

    /// <summary>The last status that is meant as well.</summary>
    /// <value>By default the only one.</value>
    public int Through { get; init; } = status;

    /// <summary>What the document says of it.</summary>
    public string Description { get; } = description;

    /// <summary>Makes the exception for an answer.</summary>
    /// <param name="report">What is known of the call.</param>
    /// <param name="reason">What to say of it.</param>
    /// <param name="content">The body of the answer.</param>
    /// <param name="headers">The headers of the body, or <see langword="null"/> for none.</param>
    /// <param name="explain">What to say where the body is not the documented one, from what is wrong with it.</param>
    internal virtual ApiException ToException(
        CallReport report, string reason, ReadOnlySpan<byte> content, HttpContentHeaders? headers, Func<string, string> explain) => new(report, reason);
}
