using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Schemas;

/// <summary>Where only one of two schemas is a union, the other is compared as a union of one option.</summary>
internal static class OneOption
{
    public static (SpecObject Before, SpecObject After) Unfold(SpecObject before, SpecObject after) => (Keyword(before), Keyword(after)) switch
    {
        (null, { } keyword) => (Wrap(before, keyword), after),
        ({ } keyword, null) => (before, Wrap(after, keyword)),
        _ => (before, after),
    };

    private static string? Keyword(SpecObject schema) => schema["type"] is not null ? null
        : schema["anyOf"] is SpecArray ? "anyOf"
        : schema["oneOf"] is SpecArray ? "oneOf"
        : null;

    private static SpecObject Wrap(SpecObject schema, string keyword)
    {
        SpecMember[] demands = [.. schema.Members.Where(member => !Annotations.Contains(member.Name))];
        return demands.Length == 0
            ? schema
            : new SpecObject(
                schema.Members.Except(demands).Append(new SpecMember(keyword, new SpecArray([new SpecObject(demands, schema.Location)]))), schema.Location);
    }
}
