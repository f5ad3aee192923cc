using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Surface;

/// <summary>A member of a generated type, or a value of an enum.</summary>
/// <param name="Type">Its type in C#.</param>
/// <param name="IsRequired">Whether a caller must set it.</param>
/// <param name="IsObsolete">Whether the compiler warns who uses it.</param>
/// <param name="Location">Where the document has it.</param>
internal sealed record SurfaceMember(string Type, bool IsRequired, bool IsObsolete, SourceLocation Location);
