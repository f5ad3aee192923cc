using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Stubs;

/// <summary>
/// Makes a value that satisfies a schema: its example where it has one, else the members that it requires, each in turn
/// with its example or the plainest value. A complete value has the optional members as well.
/// </summary>
internal sealed class SampleMaker(SpecObject document, string foreign, bool complete = false)
{
    private const int Most = 100_000;
    private readonly HashSet<string> _making = [];

    /// <exception cref="SpecException">The schema asks for more than a stand-in can send.</exception>
    public SpecNode Make(SpecNode schema) => Try(schema) ?? SpecScalar.Null();

    /// <summary>A value, or <see langword="null"/> where it would hold itself without end.</summary>
    private SpecNode? Try(SpecNode schema) => schema switch
    {
        SpecObject value when value.Text("$ref") is { } reference => Refer(value, reference),
        SpecObject value => Given(value) ?? (IsComposed(value) ? Composed(value) : Typed(value)),
        _ => SpecScalar.Null(),
    };

    private SpecNode? Refer(SpecObject schema, string reference)
    {
        if (!_making.Add(reference))
        {
            return null;
        }

        SpecNode? sample = Try(ReferredSchema.Find(document, schema));
        _making.Remove(reference);
        return sample;
    }

    private static SpecNode? Given(SpecObject schema) => schema["example"]
        ?? First(schema.Items("examples"))
        ?? schema["default"]
        ?? schema["const"]
        ?? First(schema.Items("enum"));

    private static SpecNode? First(IReadOnlyList<SpecNode> nodes) => nodes is [var first, ..] ? first : null;

    private static bool IsComposed(SpecObject schema) =>
        schema.Items("oneOf").Concat(schema.Items("anyOf")).Concat(schema.Items("allOf")).Any();

    private SpecNode? Composed(SpecObject schema)
    {
        SpecObject told = Discriminator.Apply(schema);
        IReadOnlyList<SpecNode> options = [.. told.Items("oneOf"), .. told.Items("anyOf")];
        return options.Count > 0 && schema["properties"] is SpecObject
            ? options.Select(option => Try(new SpecObject([new SpecMember("allOf", new SpecArray([schema.Without("oneOf", "anyOf"), option], schema.Location))], schema.Location))).FirstOrDefault()
            : options.Count > 0
            ? options.OrderBy(option => option is SpecObject given && Given(given) is not null ? 0 : 1).Select(Try).FirstOrDefault(sample => sample is not null)
            : schema.Items("allOf").Select(Try).OfType<SpecNode>().Append(Object(schema)).Aggregate(SpecEdit.Merge);
    }

    private SpecNode Typed(SpecObject schema) => SchemaTraits.Types(schema) switch
    {
        ["string", ..] => SpecScalar.OfText(Text(schema)),
        ["integer" or "number", ..] => SpecScalar.OfNumber(schema["minimum"] is SpecScalar least ? least.Text : "1"),
        ["boolean", ..] => SpecScalar.OfBoolean(true),
        ["array", ..] => Array(schema),
        ["object", ..] => Object(schema),
        [] when (schema["properties"] ?? schema["required"]) is not null => Object(schema),
        _ => SpecScalar.Null(),
    };

    private SpecArray Array(SpecObject schema) => Try(schema["items"] ?? new SpecObject([])) is { } item
        ? new SpecArray([.. Enumerable.Repeat(item, Bounded(schema, "minItems") ?? 1)])
        : new SpecArray([]);

    private SpecObject Object(SpecObject schema)
    {
        HashSet<string> required = [.. schema.Texts("required")];
        return new SpecObject(
            from property in schema.Members("properties").Concat(required.Where(name => schema.Object("properties")?[name] is null)
                .Select(name => new SpecMember(name, schema["additionalProperties"] as SpecObject ?? new SpecObject([]))))
            where (complete || required.Contains(property.Name)) && !OneSided.Is(document, property.Value, foreign)
            let sample = Try(property.Value)
            where sample is not null
            select new SpecMember(property.Name, sample));
    }

    private static string Text(SpecObject schema) => schema.Text("format") switch
    {
        "date-time" => "2026-01-02T03:04:05Z",
        "date" => "2026-01-02",
        "uuid" => "00000000-0000-4000-8000-000000000000",
        "uri" => "https://example.com/",
        "email" => "someone@example.com",
        "time" => "03:04:05Z",
        "duration" => "PT5M",
        "byte" => "dGV4dA==",
        "hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "json-pointer" => "/text",
        "relative-json-pointer" => "0",
        _ => Letters(Bounded(schema, "minLength") ?? 0, Count.Read(schema, "maxLength") ?? 4),
    };

    private static string Letters(int least, int most) => "text".PadRight(least, 't')[..Math.Max(least, Math.Min(4, most))];

    private static int? Bounded(SpecObject schema, string keyword) => Count.Read(schema, keyword) is > Most
        ? throw new SpecException(
            DiagnosticCodes.TooLarge, schema[keyword]!.Location, $"Expected '{keyword}' to be at most {Most} in a response without an example, found more. Give the response an example.")
        : Count.Read(schema, keyword);
}
