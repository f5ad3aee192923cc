using System.Text.Json;

namespace MessagingClients.Testing.Schemas;

/// <summary>Keywords that put schemas together.</summary>
internal static class CombiningKeywords
{
    public static Keyword? Read(SchemaNode node, string name) => name switch
    {
        "$ref" => Reference(node),
        "allOf" => AllOf(node),
        "anyOf" => Fitting(name, node.Schemas(name), "at least one", static fitting => fitting > 0),
        "oneOf" => Fitting(name, node.Schemas(name), "exactly one", static fitting => fitting == 1),
        "not" => Not(node),
        "if" => If(node),
        _ => null,
    };

    private static Keyword Reference(SchemaNode node)
    {
        string reference = node["$ref"].GetString()!;
        return reference is ['#', .. var pointer] && pointer is "" or ['/', ..]
            ? node.Reader.Read(Uri.UnescapeDataString(reference[1..])).Check
            : throw new NotSupportedException($"Expected a reference into the schema itself at '#{node.Pointer}/$ref', found '{reference}'.");
    }

    private static Keyword AllOf(SchemaNode node)
    {
        Schema[] schemas = node.Schemas("allOf");
        return (value, pointer) => schemas.SelectMany(schema => schema.Check(value, pointer));
    }

    private static Keyword Fitting(string keyword, Schema[] schemas, string expected, Func<int, bool> holds) => (value, pointer) =>
        schemas.Count(schema => schema.Accepts(value)) is var fitting && holds(fitting)
            ? []
            : [new SchemaProblem(pointer, keyword, $"{expected} of {schemas.Length} alternatives to fit, found {fitting}{Reasons(schemas, value)}")];

    private static string Reasons(Schema[] schemas, JsonElement value)
    {
        string[] reasons = [.. schemas.SelectMany(schema => schema.Check(value).Take(1)).Select(problem => problem.ToString())];
        return reasons.Length == 0 ? "" : $" ({string.Join("; ", reasons)})";
    }

    private static Keyword Not(SchemaNode node)
    {
        Schema schema = node.Schema("not");
        return (value, pointer) => schema.Accepts(value) ? [new SchemaProblem(pointer, "not", "a value that the schema there does not fit")] : [];
    }

    private static Keyword If(SchemaNode node)
    {
        Schema condition = node.Schema("if");
        Schema? then = node.Has("then") ? node.Schema("then") : null;
        Schema? otherwise = node.Has("else") ? node.Schema("else") : null;
        return (value, pointer) => (condition.Accepts(value) ? then : otherwise)?.Check(value, pointer) ?? [];
    }
}
