using System.Globalization;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>
/// Makes a value that satisfies a schema: its example where it has one, else the members that it requires, each in turn
/// with its example or the plainest value. A complete value has the optional members as well.
/// </summary>
internal sealed class SampleMaker(SpecObject document, bool complete = false)
{
    public SpecNode Make(SpecNode schema)
    {
        if (schema is not SpecObject value)
        {
            return SpecScalar.Null();
        }

        if (SchemaReference.Target(value) is { } target)
        {
            return Make(document.Object("components").Object("schemas")![target]!);
        }

        return Given(value) ?? Composed(value) ?? Typed(value);
    }

    private static SpecNode? Given(SpecObject schema) => schema["example"]
        ?? First(schema.Items("examples"))
        ?? schema["default"]
        ?? schema["const"]
        ?? First(schema.Items("enum"));

    private static SpecNode? First(IReadOnlyList<SpecNode> nodes) => nodes is [var first, ..] ? first : null;

    private SpecNode? Composed(SpecObject schema)
    {
        IReadOnlyList<SpecNode> options = [.. schema.Items("oneOf"), .. schema.Items("anyOf")];
        if (options.Count > 0)
        {
            return Make(options.FirstOrDefault(option => option is SpecObject given && Given(given) is not null) ?? options[0]);
        }

        return schema["allOf"] is SpecArray parts
            ? parts.Items.Select(Make).Append(Object(schema)).Aggregate(SpecEdit.Merge)
            : null;
    }

    private SpecNode Typed(SpecObject schema) => SchemaTraits.Types(schema) switch
    {
        ["string", ..] => SpecScalar.OfText(Text(schema)),
        ["integer" or "number", ..] => SpecScalar.OfNumber(schema["minimum"] is SpecScalar least ? least.Text : "1"),
        ["boolean", ..] => SpecScalar.OfBoolean(true),
        ["array", ..] => new SpecArray([.. Enumerable.Repeat(Make(schema["items"] ?? new SpecObject([])), Count(schema, "minItems", 1))]),
        ["object", ..] => Object(schema),
        [] when schema["properties"] is SpecObject => Object(schema),
        _ => SpecScalar.Null(),
    };

    private SpecObject Object(SpecObject schema)
    {
        HashSet<string> required = [.. schema.Texts("required")];
        return new SpecObject(
            from property in schema.Members("properties")
            where complete || required.Contains(property.Name)
            select new SpecMember(property.Name, Make(property.Value)));
    }

    private static string Text(SpecObject schema) => schema.Text("format") switch
    {
        "date-time" => "2026-01-02T03:04:05Z",
        "date" => "2026-01-02",
        "uuid" => "00000000-0000-4000-8000-000000000000",
        "uri" => "https://example.com/",
        "email" => "someone@example.com",
        _ => "text".PadRight(Count(schema, "minLength", 0), 't')[..Math.Max(Count(schema, "minLength", 0), Math.Min(4, Count(schema, "maxLength", 4)))],
    };

    private static int Count(SpecObject schema, string keyword, int otherwise) =>
        schema[keyword] is SpecScalar number ? int.Parse(number.Text, CultureInfo.InvariantCulture) : otherwise;
}
