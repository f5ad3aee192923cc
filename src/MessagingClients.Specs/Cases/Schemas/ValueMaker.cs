using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>Makes values that satisfy a schema.</summary>
/// <param name="view">The schemas.</param>
/// <param name="check">What tells whether a value satisfies one.</param>
/// <param name="levels">How many levels down values have all members that the schema knows. Below they have as few as it allows.</param>
internal sealed class ValueMaker(SchemaView view, SchemaCheck check, int levels)
{
    /// <summary>How many values, those within others among them, one of a size to be sent may hold.</summary>
    public const int MostValues = 1_000;

    private readonly HashSet<string> _making = [];
    private int _level;
    private int _made;

    /// <summary>Whether more was asked for than <see cref="MostValues"/>; what was not made by then has as few members as may be.</summary>
    public bool IsTooLarge => _made > MostValues;

    private bool IsComplete => _level < levels && !IsTooLarge;

    /// <summary>A value; <see langword="null"/> where none was found, or where it would hold itself without end.</summary>
    public SpecNode? Make(SpecNode? schema)
    {
        string[] references = [.. References(schema).Distinct()];
        if (references.Any(_making.Contains))
        {
            return null;
        }

        _made++;
        _making.UnionWith(references);
        SpecNode? value = Resolved(view.Resolve(schema));
        _making.ExceptWith(references);
        return value;
    }

    private static IEnumerable<string> References(SpecNode? schema) =>
        schema.Text("$ref") is { } reference ? [reference] : schema.Items("allOf").SelectMany(References);

    private SpecNode? Resolved(SpecObject schema)
    {
        SpecNode[] given = [.. Given(schema).Where(value => check.Problem(schema, value) is null)];
        bool isPlain = schema["properties"] is null && !TypeKeywords.Types(schema).Contains("array") && view.Options(schema).Count == 0;
        return isPlain && given.FirstOrDefault(value => value is not SpecScalar { Kind: ScalarKind.Null }) is { } example
            ? example
            : Option(schema) ?? Typed(schema) ?? given.FirstOrDefault();
    }

    private static IEnumerable<SpecNode> Given(SpecObject schema) =>
        [.. Single(schema["const"]), .. schema.Items("enum"), .. Single(schema["example"]), .. schema.Items("examples"), .. Single(schema["default"])];

    private static IEnumerable<SpecNode> Single(SpecNode? node) => node is null ? [] : [node];

    private SpecNode? Option(SpecObject schema) =>
        view.Options(schema).Select(Make).FirstOrDefault(value => value is not null && check.Problem(schema, value) is null);

    private SpecNode? Typed(SpecObject schema) => TypeKeywords.Types(schema) switch
    {
        _ when view.Options(schema).Count > 0 => null,
        ["string", ..] => First(schema, Texts(schema).Select(text => SpecScalar.OfText(text))),
        ["integer" or "number", ..] => First(schema, Numbers.Proposals(schema).Select(number => SpecScalar.OfNumber(number))),
        ["boolean", ..] => SpecScalar.OfBoolean(true),
        ["array", ..] => Array(schema),
        ["object", ..] => Object(schema),
        [] when schema["properties"] is SpecObject => Object(schema),
        [] when Given(schema).Any() => null,
        _ => SpecScalar.OfText("anything"),
    };

    private SpecScalar? First(SpecObject schema, IEnumerable<SpecScalar> proposals) =>
        proposals.FirstOrDefault(value => check.Problem(schema, value) is null);

    private static IEnumerable<string> Texts(SpecObject schema)
    {
        string[] seeds = [.. new[] { FormatCheck.Sample(schema.Text("format")), Pattern(schema, false), Pattern(schema, true), "text" }.OfType<string>()];
        return seeds.Concat(seeds.Select(seed => TextLength.Of(seed, Count.Read(schema, "minLength") ?? 0)))
            .Concat(seeds.Select(seed => TextLength.Of(seed, Count.Read(schema, "maxLength") ?? 0)));
    }

    private static string? Pattern(SpecObject schema, bool longest) =>
        schema.Text("pattern") is { } pattern ? PatternSample.Make(pattern, longest) : null;

    private SpecArray? Array(SpecObject schema)
    {
        int least = Count.Read(schema, "minItems") ?? 0;
        int count = Math.Max(least, IsComplete ? Math.Min(1, Count.Read(schema, "maxItems") ?? 1) : 0);
        SpecNode? item = count == 0 ? null : Make(schema["items"]);
        return item is not null ? Several(schema, item, count) : least == 0 ? new SpecArray([]) : null;
    }

    /// <summary>The same item as often as need be, or texts and numbers that differ where they must.</summary>
    private SpecArray Several(SpecObject schema, SpecNode item, int count) => new([.. Enumerable.Range(0, count).Select(index => (index, schema.Flag("uniqueItems"), item) switch
    {
        ( > 0, true, SpecScalar { Kind: ScalarKind.Text } text) => TextVariants.Other(view.Resolve(schema["items"]), $"{text.Text}{index}"),
        ( > 0, true, SpecScalar { Kind: ScalarKind.Number } number) => SpecScalar.OfNumber($"{number.Text}{index}"),
        _ => item,
    })]);

    private SpecObject? Object(SpecObject schema)
    {
        bool isComplete = IsComplete;
        _level++;
        SpecObject? made = Object(schema, isComplete);
        _level--;
        return made;
    }

    private SpecObject? Object(SpecObject schema, bool isComplete)
    {
        HashSet<string> required = [.. schema.Texts("required")];
        int others = (Count.Read(schema, "maxProperties") ?? int.MaxValue) - required.Count;
        List<SpecMember> members = [];
        IEnumerable<SpecMember> undescribed = required.Where(name => schema.Object("properties")?[name] is null)
            .Select(name => new SpecMember(name, schema["additionalProperties"] as SpecObject ?? new SpecObject([])));
        foreach (SpecMember property in schema.Members("properties").Concat(undescribed).Where(property => !property.Value.IsFalse()))
        {
            bool isRequired = required.Contains(property.Name);
            if ((isRequired || (isComplete && !IsTooLarge && others > 0)) && Make(property.Value) is { } value)
            {
                members.Add(new SpecMember(property.Name, value));
                others -= isRequired ? 0 : 1;
            }
            else if (isRequired)
            {
                return null;
            }
        }

        return new SpecObject([.. members, .. Entries(schema, members.Count, isComplete)]);
    }

    /// <summary>Members that the schema gives no names, beside those that it does.</summary>
    private IEnumerable<SpecMember> Entries(SpecObject schema, int named, bool isComplete)
    {
        int least = (Count.Read(schema, "minProperties") ?? 0) - named;
        int most = (Count.Read(schema, "maxProperties") ?? int.MaxValue) - named;
        int count = Math.Min(most, Math.Max(isComplete ? 1 : 0, least));
        return count > 0 && schema["additionalProperties"] is SpecObject entry && Make(entry) is { } value
            ? Enumerable.Range(0, int.MaxValue).Select(index => index == 0 ? "key" : $"key{index}").Where(name => schema.Object("properties")?[name] is null)
                .Take(count).Select(name => new SpecMember(name, value))
            : [];
    }
}
