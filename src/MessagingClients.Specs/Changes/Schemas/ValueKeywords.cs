using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Schemas;

/// <summary>Compares listed values. A client keeps a value that it does not know when it reads it.</summary>
internal static class ValueKeywords
{
    public static void Compare(Walk walk, Site site, SpecObject before, SpecObject after)
    {
        (List<string>? Before, List<string>? After) values = (Values(before), Values(after));
        Shift shift = ShiftRules.Between(values.Before, values.After);
        if (shift != Shift.Same)
        {
            walk.Add(site.Below(after["const"] is null ? "enum" : "const"), "values", Text(values.Before, values.After), Effects(shift, site.Role));
        }
        else if (values is ({ } one, { } other) && !one.SequenceEqual(other))
        {
            walk.Add(site.Below("enum"), "order", "The values are listed in another order.", Changes.Effects.DocOnly);
        }
    }

    /// <summary>What a caller leaves out means something else.</summary>
    public static void CompareDefault(Walk walk, Site site, SpecNode? before, SpecNode? after) => Leaf.Of(
        "default",
        Changes.Effects.OfBehaviour(site.Role == ModelRoles.Request ? ChangeEffect.Compatible : ChangeEffect.None),
        Changes.Effects.OfBehaviour(site.Role == ModelRoles.Request ? ChangeEffect.Breaking : ChangeEffect.None),
        Changes.Effects.OfBehaviour(site.Role == ModelRoles.Request ? ChangeEffect.Breaking : ChangeEffect.None))(walk, site, before, after);

    private static Effects Effects(Shift shift, ModelRoles role) => role == ModelRoles.Response
        ? new Effects(ChangeEffect.Compatible, shift is Shift.Widened or Shift.Moved ? ChangeEffect.Compatible : ChangeEffect.None)
        : ShiftRules.OfReading(shift, role);

    private static List<string>? Values(SpecObject schema) =>
        schema["const"] is { } constant ? [SpecJson.Write(constant)]
        : schema["enum"] is SpecArray values ? [.. values.Items.Select(value => SpecJson.Write(value)).Distinct()]
        : null;

    private static string Text(List<string>? before, List<string>? after) => (before, after) switch
    {
        (null, { } listed) => $"Only {Phrase.List(listed)} are allowed now.",
        (_, null) => "Any value is allowed now.",
        _ => string.Join(" ", new[]
        {
            after.Except(before).ToArray() is { Length: > 0 } added ? $"The values {Phrase.List(added)} were added." : "",
            before.Except(after).ToArray() is { Length: > 0 } removed ? $"The values {Phrase.List(removed)} were removed." : "",
        }.Where(sentence => sentence.Length > 0)),
    };
}
