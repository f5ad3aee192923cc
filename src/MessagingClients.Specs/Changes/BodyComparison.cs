using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Changes.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>Compares the bodies of requests, and media types.</summary>
internal static class BodyComparison
{
    private static readonly RuleTable Media = new(new Dictionary<string, Rule>
    {
        ["schema"] = SchemaComparison.Compare,
        ["example"] = Leaf.Words,
        ["examples"] = Leaf.Words,
        ["encoding"] = Leaf.Of("encoding", Effects.OfWire(ChangeEffect.Breaking)),
    });

    private static readonly RuleTable Body = new(new Dictionary<string, Rule>
    {
        ["description"] = Leaf.Words,
        // A generated client sends a body in any case.
        ["required"] = Leaf.Of("body-required", Effects.OfWire(ChangeEffect.Compatible)),
        ["content"] = Leaf.Map(CompareMedia),
    });

    public static void Compare(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        Site own = site with { Role = ModelRoles.Request };
        if (before is not null && after is not null)
        {
            Body.Compare(walk, own, before, after);
            return;
        }

        walk.MeetAll(own, before, after);
        walk.Add(
            own, before is null ? "body-added" : "body-removed", Phrase.Of(own, before, after), Effects.OfWire(before is null && !after.Flag("required") ? ChangeEffect.Compatible : ChangeEffect.Breaking));
    }

    /// <summary>One media type; a client knows those of its document only.</summary>
    public static void CompareMedia(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        if (before is not null && after is not null)
        {
            Media.Compare(walk, site, before, after);
            return;
        }

        walk.MeetAll(site, before, after);
        walk.Add(
            site, before is null ? "media-type-added" : "media-type-removed", Phrase.Of(site, before, after), Effects.OfWire(before is null ? ChangeEffect.Compatible : ChangeEffect.Breaking));
    }
}
