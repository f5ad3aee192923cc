using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>
/// Tells on which side of its schema a value is, so that a case can say what must happen. The judge confirms each of these
/// claims with an implementation of its own.
/// </summary>
internal sealed class SchemaCheck(SchemaView view)
{
    private const int MostTurns = 8;

    /// <summary>The first thing wrong with a value, with its place; <see langword="null"/> where it satisfies the schema.</summary>
    public string? Problem(SpecNode? schema, SpecNode value) => Problem(schema, value, "", 0);

    private string? Problem(SpecNode? schema, SpecNode value, string place, int turns)
    {
        if (schema.IsFalse() || turns > MostTurns)
        {
            return Say(place, "is not allowed");
        }

        SpecObject resolved = view.Resolve(schema);
        return value is SpecScalar { Kind: ScalarKind.Null } && view.AllowsNull(resolved)
            ? null
            : Own(resolved, value, place) ?? Alternatives(resolved, value, place, turns) ?? Children(resolved, value, place);
    }

    private static string? Own(SpecObject schema, SpecNode value, string place)
    {
        string? problem = !HasType(schema, value) ? $"is no {string.Join(" or ", SchemaTraits.Types(schema))}"
            : schema["enum"] is SpecArray values && !values.Items.Any(value.DeepEquals) ? "is none of the values of the enum"
            : schema["const"] is { } constant && !constant.DeepEquals(value) ? $"is not {constant}"
            : value switch
            {
                SpecScalar { Kind: ScalarKind.Text } text => TextCheck.Problem(schema, text.Text),
                SpecScalar { Kind: ScalarKind.Number } number => NumberCheck.Problem(schema, number.Text),
                SpecArray array => Items(schema, array),
                SpecObject map => Members(schema, map),
                _ => null,
            };
        return problem is null ? null : Say(place, problem);
    }

    private static bool HasType(SpecObject schema, SpecNode value) =>
        schema["type"] is null || SchemaTraits.Types(schema).Any(type => Is(type, value));

    private static bool Is(string type, SpecNode value) => (type, value) switch
    {
        ("object", SpecObject) or ("array", SpecArray) => true,
        ("string", SpecScalar { Kind: ScalarKind.Text }) or ("number", SpecScalar { Kind: ScalarKind.Number }) => true,
        ("boolean", SpecScalar { Kind: ScalarKind.Boolean }) => true,
        ("integer", SpecScalar { Kind: ScalarKind.Number } number) => NumberCheck.IsWhole(number.Text),
        _ => false,
    };

    private static string? Items(SpecObject schema, SpecArray array) =>
        (Count.Read(schema, "minItems") > array.Items.Count ? "has fewer items than minItems" : null)
        ?? (Count.Read(schema, "maxItems") < array.Items.Count ? "has more items than maxItems" : null)
        ?? (schema.Flag("uniqueItems") && HasTwins(array) ? "has equal items" : null);

    private static bool HasTwins(SpecArray array) =>
        array.Items.Where((item, index) => array.Items.Skip(index + 1).Any(item.DeepEquals)).Any();

    private static string? Members(SpecObject schema, SpecObject map) =>
        schema.Texts("required").FirstOrDefault(name => map[name] is null) is { } missing ? $"lacks {missing}"
        : Count.Read(schema, "minProperties") > map.Members.Count ? "has fewer members than minProperties"
        : Count.Read(schema, "maxProperties") < map.Members.Count ? "has more members than maxProperties"
        : map.Members.FirstOrDefault(member => member.Name is [CaseJson.Twin, ..])?.Name is { } twin ? $"has {twin[1..]} twice"
        : map.Members.Select(member => TextCheck.Whole(member.Name)).FirstOrDefault(problem => problem is not null);

    private string? Alternatives(SpecObject schema, SpecNode value, string place, int turns)
    {
        int Fitting(string keyword) => schema.Items(keyword).Count(option => Problem(option, value, place, turns + 1) is null);
        return schema.Items("anyOf").Count > 0 && Fitting("anyOf") == 0 ? Say(place, "fits no alternative")
            : schema.Items("oneOf").Count > 0 && Fitting("oneOf") is not 1 and var fitting ? Say(place, $"fits {fitting} alternatives")
            : schema["not"] is { } not && Problem(not, value, place, turns + 1) is null ? Say(place, "is what must not be")
            : null;
    }

    private string? Children(SpecObject schema, SpecNode value, string place) => value switch
    {
        SpecArray array when schema["items"] is { } items => First(
            array.Items.Select((item, index) => Problem(items, item, $"{place}/{index}", 0))),
        SpecObject map => First(map.Members.Select(member => Problem(
            schema.Object("properties")?[member.Name] ?? schema["additionalProperties"], member.Value, $"{place}/{member.Name}", 0))),
        _ => null,
    };

    private static string? First(IEnumerable<string?> problems) => problems.FirstOrDefault(problem => problem is not null);

    private static string Say(string place, string problem) => $"{(place.Length == 0 ? "the body" : place)} {problem}";
}
