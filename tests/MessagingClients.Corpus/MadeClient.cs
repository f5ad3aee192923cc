using System.Reflection;
using MessagingClients.Specs.Accepting;

namespace MessagingClients.Corpus;

/// <summary>What was made of a document.</summary>
/// <param name="Result">What is known by now.</param>
/// <param name="File">The document.</param>
/// <param name="Accepted">What the client is made without.</param>
internal sealed record MadeClient(CorpusResult Result, string File, AcceptedGaps Accepted)
{
    /// <summary>The client, or <see langword="null"/> where none was made.</summary>
    public Assembly? Assembly { get; init; }
}
