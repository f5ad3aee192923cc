using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Specs.Accepting;

/// <summary>Something of a document that a client is made without, on the record.</summary>
/// <param name="Code">The entry of <see cref="DiagnosticCodes"/> that the build would end with.</param>
/// <param name="Place">The place in the document (RFC 6901), such as <c>#/paths/~1files/post/requestBody</c>.</param>
/// <param name="Reason">What the compiler says of it; people read it, nothing depends on it.</param>
public sealed record AcceptedGap(string Code, string Place, string Reason)
{
    internal static AcceptedGap Of(SpecDiagnostic error, string pointer) => new(error.Code, pointer, error.Line);
}
