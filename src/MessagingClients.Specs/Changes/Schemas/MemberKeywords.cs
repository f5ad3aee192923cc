using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Schemas;

/// <summary>Compares the members of objects.</summary>
internal static class MemberKeywords
{
    public static void Compare(Walk walk, Site site, SpecObject before, SpecObject after)
    {
        HashSet<string> wasRequired = [.. before.Texts("required")];
        HashSet<string> isRequired = [.. after.Texts("required")];
        IEnumerable<string> names = RuleTable.Names(before["properties"], after["properties"]).Union(isRequired).Union(wasRequired);
        foreach (string name in names.ToList())
        {
            Site member = site.Below("properties", name);
            (SpecNode? one, SpecNode? other) = (before["properties"].Value(name), after["properties"].Value(name));
            if (one is null != other is null)
            {
                walk.MeetAll(member, one, other);
                walk.Add(member, one is null ? "member-added" : "member-removed", Text(name, one is null, isRequired.Contains(name)), one is null ? Added(site.Role, isRequired.Contains(name)) : Removed(site.Role, after));
                continue;
            }

            CompareRequired(walk, member, name, wasRequired.Contains(name), isRequired.Contains(name));
            SchemaComparison.Compare(walk, member, one, other);
        }
    }

    public static void CompareAdditional(Walk walk, Site site, SpecObject before, SpecObject after)
    {
        Site own = site.Below("additionalProperties");
        (SpecNode? one, SpecNode? other) = (before["additionalProperties"], after["additionalProperties"]);
        (bool wasClosed, bool isClosed) = (one.IsFalse(), other.IsFalse());

        // A client sends undeclared members only where the document has nothing but these, or a schema for them.
        bool areSent = site.Role == ModelRoles.Request && (before["properties"] is null || one is SpecObject);
        if (wasClosed == isClosed && (areSent || site.Role != ModelRoles.Request || other is not SpecObject))
        {
            SchemaComparison.Compare(walk, own, one, other);
            return;
        }

        walk.MeetAll(own, one, other);
        string what = isClosed ? "are forbidden" : wasClosed ? "are allowed" : "have a schema";
        walk.Add(own, "other-members", $"Members that are not named {what} now.", Effects.OfWire(isClosed && areSent ? ChangeEffect.Breaking : ChangeEffect.Compatible));
    }

    private static void CompareRequired(Walk walk, Site member, string name, bool was, bool @is)
    {
        if (was != @is)
        {
            walk.Add(member, @is ? "member-required" : "member-optional", $"The member '{name}' is {(@is ? "required" : "no longer required")}.", Required(member.Role, @is));
        }
    }

    private static Effects Required(ModelRoles role, bool isRequired) => (role, isRequired) switch
    {
        (ModelRoles.Request, true) => Effects.OfWire(ChangeEffect.Breaking),
        (ModelRoles.Request, false) or (_, true) => Effects.OfWire(ChangeEffect.Compatible),
        // It is read all the same, and code that relies on it gets null.
        _ => new Effects(ChangeEffect.Compatible, ChangeEffect.Breaking),
    };

    private static Effects Added(ModelRoles role, bool isRequired) =>
        Effects.OfWire(role == ModelRoles.Request && isRequired ? ChangeEffect.Breaking : ChangeEffect.Compatible);

    // What is sent has no effect any more, and what was read never comes.
    private static Effects Removed(ModelRoles role, SpecObject after) => new(
        role == ModelRoles.Request && after["additionalProperties"].IsFalse() ? ChangeEffect.Breaking : ChangeEffect.Compatible,
        ChangeEffect.Breaking);

    private static string Text(string name, bool isAdded, bool isRequired) =>
        $"The member '{name}' was {(isAdded ? isRequired ? "added and is required" : "added" : "removed")}.";
}
