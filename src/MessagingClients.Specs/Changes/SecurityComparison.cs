using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>Compares how an operation wants to be asked: a list of alternatives.</summary>
internal static class SecurityComparison
{
    private static readonly Effects Breaks = Effects.OfWire(ChangeEffect.Breaking);

    private static readonly RuleTable Flow = new(new Dictionary<string, Rule>
    {
        ["authorizationUrl"] = Leaf.Of("security-url", Breaks),
        ["tokenUrl"] = Leaf.Of("security-url", Breaks),
        ["refreshUrl"] = Leaf.Of("security-url", Breaks),
        ["scopes"] = Leaf.Words,
    });

    private static readonly RuleTable Scheme = new(new Dictionary<string, Rule>
    {
        ["type"] = Leaf.Of("security-scheme", Breaks),
        ["in"] = Leaf.Of("security-scheme", Breaks),
        ["name"] = Leaf.Of("security-scheme", Breaks),
        ["scheme"] = Leaf.Of("security-scheme", Breaks),
        ["openIdConnectUrl"] = Leaf.Of("security-url", Breaks),
        ["flows"] = Leaf.Map(CompareFlow),
        ["description"] = Leaf.Words,
        ["bearerFormat"] = Leaf.Words,
        ["deprecated"] = Leaf.Deprecated,
    });

    public static void Compare(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        walk.MeetAll(site, before, after);
        string[] old = Alternatives(before);
        string[] @new = Alternatives(after);
        if (!walk.IsSame(before, after))
        {
            bool holds = old.Length == 0 ? @new.Length == 0 || @new.Contains("{}") : Array.TrueForAll(old, @new.Contains);
            bool isOrder = holds && old.Length == @new.Length;
            walk.Add(
                site, isOrder ? "security-order" : "security", Phrase.Of(site, before, after), isOrder ? Effects.OfBehaviour(ChangeEffect.Compatible) : Effects.OfWire(holds || @new.Length == 0 ? ChangeEffect.Compatible : ChangeEffect.Breaking));
        }
    }

    /// <summary>A scheme that operations use.</summary>
    public static void CompareScheme(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        if (before is not null && after is not null)
        {
            Scheme.Compare(walk, site, walk.Before.Resolve(before), walk.After.Resolve(after));
            return;
        }

        // Where a scheme comes or goes, the operations that use it say what that means.
        Leaf.Words(walk, site, before, after);
    }

    /// <summary>The names of the schemes that operations use.</summary>
    public static IEnumerable<string> Used(SpecObject document) =>
        from operation in OperationNode.All(document)
        from requirement in operation.Operation.Items("security").OfType<SpecObject>()
        from scheme in requirement.Members
        select scheme.Name;

    private static void CompareFlow(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        if (before is not null && after is not null)
        {
            Flow.Compare(walk, site, before, after);
            return;
        }

        Leaf.Of("security-scheme", Effects.OfWire(ChangeEffect.Compatible), Breaks, Breaks)(walk, site, before, after);
    }

    private static string[] Alternatives(SpecNode? security) => [.. ((security as SpecArray)?.Items ?? []).Select(each => Text(each))];

    // The order of schemes and scopes within one alternative says nothing.
    private static string Text(SpecNode alternative) => SpecJson.Write(alternative is not SpecObject value ? alternative : new SpecObject(
        value.Members.OrderBy(scheme => scheme.Name, StringComparer.Ordinal).Select(scheme => scheme with
        {
            Value = new SpecArray([.. ((scheme.Value as SpecArray)?.Items ?? []).OrderBy(scope => scope.AsText(), StringComparer.Ordinal)]),
        })));
}
