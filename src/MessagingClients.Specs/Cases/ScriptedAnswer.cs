namespace MessagingClients.Specs.Cases;

/// <summary>What the script server does with each request, byte by byte.</summary>
/// <param name="Steps">The steps, in their order. After the last one the server waits for a next request on the connection.</param>
public sealed record ScriptedAnswer(IReadOnlyList<WireStep> Steps) : CaseAnswer
{
    /// <summary>The body of the answer as a client must read it, without framing and as far as it is sent.</summary>
    /// <value><see langword="null"/> where no answer comes, or where its body is without end or without meaning.</value>
    public ReadOnlyMemory<byte>? Body { get; init; }
}
