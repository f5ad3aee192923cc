using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>What a schema refers to, wherever in the document that stands.</summary>
internal static class ReferredSchema
{
    /// <exception cref="SpecException">The reference leads nowhere; inside extensions nobody has checked it before.</exception>
    public static SpecNode Find(SpecObject document, SpecObject schema)
    {
        string reference = schema.Text("$ref")!;
        return (reference.StartsWith('#') ? SpecPointer.Find(document, reference) : null)
            ?? throw new SpecException(
                DiagnosticCodes.Reference, schema.Location, $"'{reference}' leads nowhere. Expected the name of something that the document has.");
    }
}
