using System.ComponentModel;

namespace MessagingClients.Operations;

/// <summary>A failure that a document states, without a body.</summary>
/// <param name="status">The status, any but 200 to 299.</param>
/// <param name="description">What the document says of it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public class Failure(int status, string description)
{
    /// <summary>The status.</summary>
    public int Status { get; } = status;

    /// <summary>What the document says of it.</summary>
    public string Description { get; } = description;

    /// <summary>Makes the exception for an answer.</summary>
    /// <param name="report">What is known of the call.</param>
    /// <param name="reason">What to say of it.</param>
    /// <param name="content">The body of the answer.</param>
    /// <param name="explain">What to say where the body is not the documented one, from what is wrong with it.</param>
    internal virtual ApiException ToException(
        CallReport report, string reason, ReadOnlySpan<byte> content, Func<string, string> explain) => new(report, reason);
}
