using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Merging;

/// <summary>Says in one schema what several demand together.</summary>
internal sealed class PartMerge(bool isOpenApi30)
{
    // What a part says of itself, and not of a value.
    private static readonly string[] OfOne = ["nullable", "title", "example", "examples", "default", "externalDocs", "xml", "x-name", Marks.Option, Marks.Cases, Marks.Choice];

    private static readonly HashSet<string> Least = ["minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum"];
    private static readonly HashSet<string> Most = ["maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum"];

    /// <exception cref="SpecException">No value satisfies all, or no one schema says it.</exception>
    public SpecObject Merge(IReadOnlyList<SpecObject> parts, SourceLocation location)
    {
        SpecObject merged = parts.Select(part => part.Without(OfOne)).Aggregate(Merge);
        SpecObject[] typed = [.. parts.Where(part => part["type"] is not null)];
        bool allowsNull = isOpenApi30 && typed.Length > 0 && Array.TrueForAll(typed, part => part.Flag("nullable"));
        SpecObject whole = allowsNull ? merged.With("nullable", SpecScalar.OfBoolean(true)) : merged;
        return new SpecObject(whole.Members, location);
    }

    private static SpecObject Merge(SpecObject whole, SpecObject part)
    {
        SpecObject members = ObjectMerge.Apply(whole, part);
        return part.Members.Where(member => member.Name is not ("properties" or "additionalProperties"))
            .Aggregate(members, (merged, member) => Merge(merged, member));
    }

    private static SpecObject Merge(SpecObject whole, SpecMember member) => whole[member.Name] is not { } old
        ? whole.With(member.Name, member.Value)
        : Annotations.Contains(member.Name) || old.DeepEquals(member.Value) ? whole
        : whole.With(member.Name, Join(old, member));

    private static SpecNode Join(SpecNode old, SpecMember member) => (member.Name, old, member.Value) switch
    {
        ("type", _, _) => Types(old, member.Value),
        ("required", SpecArray some, SpecArray more) => new SpecArray([.. some.Items, .. more.Items.Where(name => !some.Items.Any(name.DeepEquals))], some.Location),
        ("enum", SpecArray some, SpecArray more) => Common(some, more, member),
        ("items", _, _) => SpecEdits.AllOf(old, member.Value),
        ("uniqueItems" or "readOnly" or "writeOnly" or "deprecated", _, _) => SpecScalar.OfBoolean(true, member.Location),
        (_, SpecScalar { Kind: ScalarKind.Number } one, SpecScalar { Kind: ScalarKind.Number } other) when Least.Contains(member.Name) => Number(one) >= Number(other) ? one : other,
        (_, SpecScalar { Kind: ScalarKind.Number } one, SpecScalar { Kind: ScalarKind.Number } other) when Most.Contains(member.Name) => Number(one) <= Number(other) ? one : other,
        ("const", _, _) => throw Contradiction(member, "two constants"),
        _ => throw new SpecException(
            DiagnosticCodes.Unsupported, member.Location, $"No client can be generated for allOf whose parts say '{member.Name}' in different ways. Say it once by the overlay."),
    };

    private static SpecNode Types(SpecNode old, SpecNode more)
    {
        string[] common = [.. Names(old).SelectMany(one => Names(more).Select(other => Narrower(one, other))).OfType<string>().Distinct()];
        return common switch
        {
            [] => throw Contradiction(new SpecMember("type", more, more.Location), $"the types {string.Join(", ", Names(old))} and {string.Join(", ", Names(more))}"),
            [var only] => SpecScalar.OfText(only, more.Location),
            _ => new SpecArray([.. common.Select(name => SpecScalar.OfText(name, more.Location))], more.Location),
        };
    }

    private static string? Narrower(string one, string other) =>
        one == other ? one : (one, other) is ("integer", "number") or ("number", "integer") ? "integer" : null;

    private static string[] Names(SpecNode type) => type is SpecArray several ? [.. several.Items.Select(name => name.AsText()).OfType<string>()] : [type.ToString()!];

    private static SpecArray Common(SpecArray some, SpecArray more, SpecMember member)
    {
        HashSet<string> others = [.. more.Items.Select(EnumValues.Key)];
        SpecNode[] values = [.. some.Items.Where(value => others.Contains(EnumValues.Key(value)))];
        return values.Length > 0 ? new SpecArray(values, member.Location) : throw Contradiction(member, "enums without a common value");
    }

    private static decimal Number(SpecScalar number) =>
        number.AsDecimal() ?? throw new SpecException(DiagnosticCodes.Invalid, number.Location, "Expected a bound to be a number that can be held.");

    private static SpecException Contradiction(SpecMember member, string what) => new(
        DiagnosticCodes.Unsupported, member.Location, $"No client can be generated for allOf that nothing satisfies: its parts demand {what}. Correct it by the overlay.");
}
