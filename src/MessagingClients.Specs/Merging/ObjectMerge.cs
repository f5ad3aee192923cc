using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Merging;

/// <summary>Puts the members of two objects together. What the one says of members that it does not name holds for those of the other.</summary>
internal static class ObjectMerge
{
    public static SpecObject Apply(SpecObject whole, SpecObject part)
    {
        SpecMember[] members =
        [
            .. whole.Members("properties").Select(member => member with { Value = With(member, part) }),
            .. part.Members("properties").Where(member => whole.Object("properties")?[member.Name] is null).Select(member => member with { Value = WithOthers(member.Value, whole) }),
        ];
        SpecObject merged = members.Length == 0 && (whole["properties"] ?? part["properties"]) is null ? whole : whole.With("properties", new SpecObject(members));
        return part["additionalProperties"] is { } others ? merged.With("additionalProperties", Others(whole["additionalProperties"], others)) : merged;
    }

    private static SpecNode With(SpecMember member, SpecObject part) =>
        part.Object("properties")?[member.Name] is { } more ? SpecEdits.AllOf(member.Value, more) : WithOthers(member.Value, part);

    private static SpecNode WithOthers(SpecNode value, SpecObject closed) => closed["additionalProperties"] switch
    {
        SpecScalar { Text: "false" } when value is SpecObject schema => schema.With(Marks.Forbidden, SpecScalar.OfBoolean(true, schema.Location)),
        SpecObject { Members.Count: > 0 } schema => SpecEdits.AllOf(value, schema),
        _ => value,
    };

    private static SpecNode Others(SpecNode? old, SpecNode more) => (old, more) switch
    {
        (null or SpecScalar { Text: "true" }, _) => more,
        (_, SpecScalar { Text: "true" }) => old,
        (SpecScalar, _) => old,
        (_, SpecScalar) => more,
        _ => SpecEdits.AllOf(old, more),
    };
}
