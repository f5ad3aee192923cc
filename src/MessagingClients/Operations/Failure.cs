using System.ComponentModel;

namespace MessagingClients.Operations;

/// <summary>A failure that a document states, without a body.</summary>
/// <param name="status">The status.</param>
/// <param name="description">What the document says of it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public class Failure(int status, string description)
{
    /// <summary>The status.</summary>
    public int Status { get; } = status;

    /// <summary>What the document says of it.</summary>
    public string Description { get; } = description;

    internal virtual ApiException ToException(CallReport report, string reason, ReadOnlySpan<byte> body) =>
        new(report, reason);
}
