using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Surface;

/// <summary>A difference between what callers could name and what they can name.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Message">What became of it.</param>
/// <param name="Source">Whether their code still compiles.</param>
/// <param name="IsAfter">Whether the place is one of the new document.</param>
/// <param name="Location">The place; the default where it has none.</param>
internal sealed record SurfaceChange(string Name, string Message, ChangeEffect Source, bool IsAfter, SourceLocation Location);
