using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>What a document may say, and no client can be generated for; an overlay that takes it out is the way on.</summary>
internal static class Ungenerated
{
    public static SpecException Of(SpecNode place, string what) => new(
        DiagnosticCodes.Unsupported, place.Location, $"No client can be generated for {what} yet. Remove it by the overlay.");
}
