using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Merging;

/// <summary>Schemas that stand for two at once.</summary>
internal static class SpecEdits
{
    public static SpecNode AllOf(SpecNode one, SpecNode other) =>
        one.DeepEquals(other) ? one : new SpecObject([new SpecMember("allOf", new SpecArray([one, other], other.Location))], other.Location);
}
