using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>What differences mean from the top of a document down to its operations.</summary>
internal static class DocumentRules
{
    private static readonly Effects Breaks = Effects.OfBehaviour(ChangeEffect.Breaking);
    private static readonly Effects Changes = Effects.OfBehaviour(ChangeEffect.Compatible);

    public static RuleTable Document { get; } = new(new Dictionary<string, Rule>
    {
        ["openapi"] = Leaf.Words,
        ["info"] = Leaf.Map(Leaf.Words),
        ["externalDocs"] = Leaf.Words,
        ["tags"] = Leaf.Words,
        ["servers"] = ServerComparison.Compare,
        // Each operation carries what holds for it.
        ["security"] = Leaf.Of("security-default", Effects.DocOnly),
        ["paths"] = PathComparison.Compare,
        ["components"] = (_, _, _, _) => { },
        // Nothing is generated for what a provider calls.
        ["webhooks"] = Leaf.Of("webhook", Changes),
        ["x-rate-limit"] = Leaf.Of("rate-limit", Changes),
    });

    public static RuleTable PathItem { get; } = new(new Dictionary<string, Rule>(
        OperationNode.Methods.Select(method => KeyValuePair.Create<string, Rule>(method, CompareOperation)))
    {
        ["summary"] = Leaf.Words,
        ["description"] = Leaf.Words,
        ["servers"] = Leaf.Of("server", Breaks),
        // Operations carry those that hold for them; PathComparison tells of the others.
        ["parameters"] = (_, _, _, _) => { },
    });

    private static readonly RuleTable Operation = new(new Dictionary<string, Rule>
    {
        ["summary"] = Leaf.Words,
        ["description"] = Leaf.Words,
        ["externalDocs"] = Leaf.Words,
        ["tags"] = Leaf.Set("text", Effects.DocOnly),
        // It stands in traces, logs and exceptions.
        ["operationId"] = Leaf.Of("operation-id", Changes),
        ["deprecated"] = Leaf.Deprecated,
        ["parameters"] = ParameterComparison.Compare,
        ["requestBody"] = BodyComparison.Compare,
        ["responses"] = Leaf.Map(ResponseComparison.Compare),
        ["security"] = SecurityComparison.Compare,
        ["servers"] = Leaf.Of("server", Breaks),
        ["callbacks"] = Leaf.Of("callback", Changes),
        ["x-name"] = Leaf.Name,
        // Follows from the media types; what becomes of the methods, the surface shows.
        [Marks.Bodies] = (_, _, _, _) => { },
        ["x-idempotency-key"] = Leaf.Of("idempotency", Changes, Breaks, Breaks),
        ["x-unprocessed"] = Leaf.Of("retry", Changes),
    });

    private static void CompareOperation(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        Site own = site with { Operation = PathComparison.Title(site) };
        if (before is not null && after is not null)
        {
            Operation.Compare(walk, own, before, after);
            return;
        }

        walk.MeetAll(own, before, after);
        walk.Add(
            own,
            before is null ? "operation-added" : "operation-removed",
            $"The operation {own.Operation} was {(before is null ? "added" : "removed")}.",
            Effects.OfWire(before is null ? ChangeEffect.Compatible : ChangeEffect.Breaking));
    }
}
