using System.Globalization;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Lowering;

/// <summary>Finds the one shape behind the many spellings of a schema.</summary>
internal sealed class ShapeReader(SpecObject document)
{
    private static readonly Shape AnyShape = new Shape.Any();

    /// <exception cref="SpecException">No client can hold what the schema describes.</exception>
    public Shape Read(SpecNode schema)
    {
        if (schema is not SpecObject value)
        {
            return AnyShape;
        }

        if (SchemaReference.Target(value) is { } target)
        {
            return Named(target);
        }

        SpecNode[] options = [.. Options(value)];
        return options.Length > 0 ? ReadOptions(value, options) : ReadTyped(value);
    }

    public bool AllowsNull(SpecNode schema) =>
        schema is SpecObject value
        && (SchemaTraits.AllowsNull(value)
            || value.Items("oneOf").Concat(value.Items("anyOf")).Any(SchemaTraits.IsNullOnly)
            || (SchemaReference.Target(value) is { } target && AllowsNull(Component(target))));

    /// <summary>What the document says of the component that a schema refers to.</summary>
    public string? DescribeTarget(SpecNode schema) =>
        SchemaReference.Target(schema) is { } target ? Component(target).Text("description") : null;

    private static IEnumerable<SpecNode> Options(SpecObject schema) =>
        schema.Items("oneOf").Concat(schema.Items("anyOf")).Where(option => !SchemaTraits.IsNullOnly(option));

    private SpecNode Component(string name) => document.Object("components").Object("schemas")![name]!;

    private Shape Named(string name)
    {
        SpecNode component = Component(name);
        return component is SpecObject schema && SchemaTraits.NeedsName(schema)
            ? new Shape.Named(name, schema["enum"] is not null)
            : Read(component);
    }

    private Shape ReadOptions(SpecObject schema, SpecNode[] options)
    {
        Shape[] shapes = [.. options.Select(Read)];
        return shapes switch
        {
            [var only] => only,
            [Shape.List many, var one] when many.Items == one => new Shape.OneOrMany(one, many),
            [var one, Shape.List many] when many.Items == one => new Shape.OneOrMany(one, many),
            _ => throw Unsupported(schema, $"a union of {shapes.Length} shapes"),
        };
    }

    private Shape ReadTyped(SpecObject schema) => SchemaTraits.Types(schema) switch
    {
        ["string"] => ReadText(schema),
        ["integer"] => new Shape.Whole(),
        ["number"] => new Shape.Number(),
        ["boolean"] => new Shape.Truth(),
        ["array"] => new Shape.List(
            schema["items"] is { } items ? Read(items) : AnyShape, Count(schema, "minItems"), Count(schema, "maxItems")),
        ["object"] => new Shape.Map(schema["additionalProperties"] is SpecObject values ? Read(values) : AnyShape),
        [] when schema["allOf"] is null => AnyShape,
        [] => throw Unsupported(schema, "allOf"),
        var several => throw Unsupported(schema, $"the types {string.Join(", ", several)} in one place"),
    };

    private static Shape ReadText(SpecObject schema) => schema.Text("format") is "date-time"
        ? new Shape.Instant()
        : new Shape.Text(Count(schema, "minLength"), Count(schema, "maxLength"), schema.Text("format"));

    private static int? Count(SpecObject schema, string keyword) => schema[keyword] is not { } value
        ? null
        : value is SpecScalar { Kind: ScalarKind.Number } number
            && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            ? count
            : throw new SpecException(DiagnosticCodes.Invalid, value.Location, $"Expected '{keyword}' to be a whole number from 0.");

    private static SpecException Unsupported(SpecNode place, string what) => new(
        DiagnosticCodes.Unsupported, place.Location, $"No client can be generated for {what} yet. Describe it in another way by the overlay.");
}
