using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Schemas;

/// <summary>Compares types, null among them in each of its spellings.</summary>
internal static class TypeKeywords
{
    public static void Compare(Walk walk, Site site, SpecObject before, SpecObject after)
    {
        (HashSet<string>? Before, HashSet<string>? After) types = (Types(before), Types(after));
        Shift shift = ShiftRules.Between(types.Before, types.After);
        if (shift != Shift.Same)
        {
            walk.Add(site.Below("type"), "type", $"The type changed from {Text(types.Before)} to {Text(types.After)}.", ShiftRules.OfReading(shift, site.Role));
        }
    }

    /// <summary>The format of a string decides how it is read only where it is a time.</summary>
    public static void CompareFormat(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        if (!walk.IsSame(before, after))
        {
            walk.Add(site, "format", Phrase.Of(site, before, after), OfFormat(before.AsText(), after.AsText(), site.Role));
        }
    }

    private static Effects OfFormat(string? before, string? after, ModelRoles role) =>
        before == "date-time" ? ShiftRules.OfReading(after is null ? Shift.Widened : Shift.Moved, role)
        : ShiftRules.OfChecking(Between(before, after), role);

    // A whole number is a long in any case, and a number a double.
    private static Shift Between(string? before, string? after) => (Plain(before), Plain(after)) switch
    {
        (null, null) => Shift.Widened,
        (null, _) => Shift.Narrowed,
        (_, null) => Shift.Widened,
        _ => Shift.Moved,
    };

    private static string? Plain(string? format) => format is "int64" or "double" ? null : format;

    private static HashSet<string>? Types(SpecObject schema)
    {
        HashSet<string> types = [.. SchemaTraits.Types(schema)];
        if (types.Count == 0 && !SchemaTraits.IsNullOnly(schema))
        {
            return null;
        }

        if (types.Contains("number"))
        {
            types.Add("integer");
        }

        if (SchemaTraits.AllowsNull(schema) || types.Count == 0)
        {
            types.Add("null");
        }

        return types;
    }

    private static string Text(HashSet<string>? types) => types is null ? "any"
        : string.Join(" or ", types.Where(type => type != "integer" || !types.Contains("number")));
}
