using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Checking;

/// <summary>Something to know of the client that comes of a document; nothing is wrong.</summary>
/// <param name="Code">One of <see cref="NoteCodes"/>.</param>
/// <param name="Location">The place in the document.</param>
/// <param name="Message">What was decided, or what is passed over.</param>
public sealed record SpecNote(string Code, SourceLocation Location, string Message);
