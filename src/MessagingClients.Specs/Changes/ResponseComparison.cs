using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>Compares answers. A client takes any 2xx for a success and any other status for a failure, documented or not.</summary>
internal static class ResponseComparison
{
    private static readonly Effects Changes = Effects.OfBehaviour(ChangeEffect.Compatible);
    private static readonly Effects Breaks = Effects.OfBehaviour(ChangeEffect.Breaking);

    private static readonly RuleTable Response = new(new Dictionary<string, Rule>
    {
        ["description"] = Leaf.Words,
        ["summary"] = Leaf.Words,
        ["headers"] = Leaf.Map(CompareHeader),
        ["links"] = Leaf.Words,
        ["content"] = CompareContent,
        ["x-name"] = Leaf.Name,
        ["x-message-id"] = Leaf.Of("message-id", Changes),
        ["x-failure"] = Leaf.Of("failure-sign", Changes),
        ["x-body-optional"] = Leaf.Of("body-optional", new Effects(ChangeEffect.Breaking, ChangeEffect.Compatible), Changes, Changes),
    });

    public static void Compare(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        Site own = site with { Role = ModelRoles.Response };
        if (site.Place.Contains("/responses/x-", StringComparison.Ordinal))
        {
            Leaf.Extension(walk, own, before, after);
        }
        else if (before is not null && after is not null)
        {
            Response.Compare(walk, own, before, after);
        }
        else
        {
            walk.MeetAll(own, before, after);
            string status = SpecPointer.Parse(own.Place)[^1];
            walk.Add(
                own, before is null ? "status-added" : "status-removed", $"The answer {status} was {(before is null ? "added" : "removed")}.", OfStatus(status, before, after));
        }
    }

    // A success that no client knows is read as the documented one; an error that is no longer documented loses its type.
    private static Effects OfStatus(string status, SpecNode? before, SpecNode? after) => (before, status) switch
    {
        (null, ['2', ..]) => new Effects(after.Members("content").Count > 0 ? ChangeEffect.Breaking : ChangeEffect.Compatible, ChangeEffect.None),
        (null, _) => new Effects(ChangeEffect.Compatible, ChangeEffect.Compatible),
        (_, ['2', ..]) => Effects.OfWire(ChangeEffect.Compatible),
        _ => new Effects(ChangeEffect.Compatible, before.Members("content").Count > 0 ? ChangeEffect.Breaking : ChangeEffect.Compatible),
    };

    private static void CompareContent(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        bool isGone = after.IsEmpty() && !before.IsEmpty();
        Leaf.Map(BodyComparison.CompareMedia)(walk, site, before, after);
        if (isGone)
        {
            walk.Add(site, "answer-body-removed", "The answer comes without a body.", Effects.OfWire(ChangeEffect.Breaking));
        }
    }

    private static void CompareHeader(Walk walk, Site site, SpecNode? before, SpecNode? after) =>
        Leaf.Of("header", Changes, Changes, Breaks)(walk, site, before, after);

    private static bool IsEmpty(this SpecNode? content) => content is not SpecObject { Members.Count: > 0 };
}
