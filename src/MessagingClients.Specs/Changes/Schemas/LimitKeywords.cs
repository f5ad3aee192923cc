using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Schemas;

/// <summary>Compares what a value must keep to.</summary>
internal static class LimitKeywords
{
    private static readonly string[] Least = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
    private static readonly string[] Most = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
    private static readonly string[] Other = ["pattern", "multipleOf", "uniqueItems"];

    public static IEnumerable<KeywordGroup> All =>
    [
        .. Least.Select(keyword => KeywordGroup.Of(keyword, Of((before, after) => Compare(after, before)))),
        .. Most.Select(keyword => KeywordGroup.Of(keyword, Of(Compare))),
        .. Other.Select(keyword => KeywordGroup.Of(keyword, Of((before, after) => null))),
        KeywordGroup.Of("readOnly", (walk, site, before, after) => CompareOneWay(walk, site, before, after, ModelRoles.Request)),
        KeywordGroup.Of("writeOnly", (walk, site, before, after) => CompareOneWay(walk, site, before, after, ModelRoles.Response)),
    ];

    private static Rule Of(Func<decimal, decimal, Shift?> compare) => (walk, site, before, after) =>
    {
        if (!walk.IsSame(before, after))
        {
            Shift shift = Between(before, after, compare);
            walk.Add(site, "limit", Phrase.Of(site, before, after), ShiftRules.OfChecking(shift, site.Role));
        }
    };

    private static Shift Between(SpecNode? before, SpecNode? after, Func<decimal, decimal, Shift?> compare) =>
        IsNone(before) ? IsNone(after) ? Shift.Same : Shift.Narrowed
        : IsNone(after) ? Shift.Widened
        : (before.AsDecimal() is { } one && after.AsDecimal() is { } other ? compare(one, other) : null) ?? Shift.Moved;

    private static Shift? Compare(decimal before, decimal after) =>
        after < before ? Shift.Narrowed : after > before ? Shift.Widened : Shift.Same;

    private static bool IsNone(SpecNode? node) => node is null || node.IsFalse();

    /// <summary>A member that goes one way only: it may not be sent, or never comes.</summary>
    private static void CompareOneWay(Walk walk, Site site, SpecNode? before, SpecNode? after, ModelRoles forbidden)
    {
        if (!walk.IsSame(before, after))
        {
            bool isForbidden = site.Role == forbidden && !IsNone(after);
            walk.Add(site, "one-way", Phrase.Of(site, before, after), !isForbidden ? Effects.OfBehaviour(ChangeEffect.Compatible)
                : forbidden == ModelRoles.Request ? Effects.OfWire(ChangeEffect.Breaking) : Effects.OfBehaviour(ChangeEffect.Breaking));
        }
    }
}
