using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Accepting;

/// <summary>Lowers each thing that the provider sends of itself alone, so that one run shows what is wrong with every one of them.</summary>
internal static class PayloadGaps
{
    /// <param name="shared">The document, named and shared.</param>
    /// <returns>Those that no client can read, in the order of the document.</returns>
    public static IReadOnlyList<PayloadGap> Of(SpecObject shared) =>
    [
        .. from payload in Payloads.All(shared)
           let errors = StageErrors.Of(() => Lower(shared.Without("paths").With(Payloads.Section, new SpecObject([payload]))))
           where errors.Count > 0
           select new PayloadGap(payload.Value.Location, errors),
    ];

    private static void Lower(SpecObject document)
    {
        new ModelReader(document, new SchemaUses(document).Roles).Read();
        PayloadReader.Read(document);
    }
}
