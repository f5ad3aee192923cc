namespace MessagingClients.Conformance.Tests.Subjects.Requests;

/// <summary>A request with two members that a document cannot tell apart.</summary>
public sealed class Twins
{
    public string? SavedReply { get; init; }

    public string? Saved_Reply { get; init; }
}
