using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Merging;

namespace MessagingClients.Specs.Lowering;

/// <summary>Finds the one shape behind the many spellings of a schema.</summary>
internal sealed class ShapeReader
{
    private const int Deepest = 32;
    private static readonly Shape AnyShape = new Shape.Any();
    private readonly HashSet<string> _reading = [];
    private readonly SpecObject _document;
    private readonly NullCheck? _nulls;

    /// <param name="document">The document, named and shared.</param>
    /// <param name="isStrict">Whether null stands where the document allows it to the letter, as in requests, or where it speaks of it.</param>
    public ShapeReader(SpecObject document, bool isStrict)
    {
        _document = document;
        _nulls = isStrict ? new NullCheck(document, Resolve) : null;
    }

    /// <exception cref="SpecException">No client can hold what the schema describes.</exception>
    public Shape Read(SpecNode schema)
    {
        if (schema is not SpecObject value)
        {
            return AnyShape;
        }

        if (Unmerged.Error(value) is { } error)
        {
            throw error;
        }

        if (SchemaReference.LeadsElsewhere(value))
        {
            throw Unsupported(value["$ref"]!, $"the reference '{value["$ref"]}', which leads to something else than a schema among the components");
        }

        if (SchemaReference.Target(value) is { } target)
        {
            return Named(target);
        }

        SpecNode[] options = [.. Options(value)];
        if (_nulls is not null && (SchemaTraits.IsNullOnly(value) || (options.Length == 0 && HasOptions(value))))
        {
            throw Unsupported(value, "what may be nothing but null");
        }

        return options.Length > 0 ? ReadOptions(value, options) : ReadTyped(value);
    }

    /// <summary>What an array or a map holds; that may be null.</summary>
    public Shape ReadItem(SpecNode schema) => Read(schema) switch
    {
        Shape.OneOrMany => throw Unsupported(schema, "an array or a map of 'one value or an array of them'"),
        Shape.Any => AnyShape,
        var shape when AllowsNull(schema) => new Shape.Nullable(shape),
        var shape => shape,
    };

    public bool AllowsNull(SpecNode schema) => _nulls is null ? SpeaksOfNull(schema) : _nulls.Allows(schema);

    /// <summary>What the document says of a schema: itself, or what it refers to, its options or its items.</summary>
    public string? Describe(SpecNode schema) => schema.Text("description")
        ?? (SchemaReference.Target(schema) is { } target ? Component(target).Text("description") : null)
        ?? schema.Items("anyOf").Concat(schema.Items("oneOf")).Select(Describe).FirstOrDefault(text => text is not null)
        ?? (schema.Value("items") is { } items ? Describe(items) : null);

    private static bool HasOptions(SpecObject schema) => schema["oneOf"] is not null || schema["anyOf"] is not null;

    private static IEnumerable<SpecNode> Options(SpecObject schema) =>
        schema.Items("oneOf").Concat(schema.Items("anyOf")).Where(option => !SchemaTraits.IsNullOnly(option));

    private bool SpeaksOfNull(SpecNode schema) =>
        schema is SpecObject value
        && (SchemaTraits.AllowsNull(value)
            || value.Items("oneOf").Concat(value.Items("anyOf")).Any(SchemaTraits.IsNullOnly)
            || (SchemaReference.Target(value) is { } target && !SchemaTraits.NeedsName(value) && SpeaksOfNull(Component(target))));

    private SpecObject Resolve(SpecNode? schema) => SchemaReference.Resolve(_document, schema) as SpecObject ?? new SpecObject([]);

    private SpecNode Component(string name) => _document.Object("components").Object("schemas")![name]!;

    private Shape Named(string name)
    {
        SpecNode component = Component(name);
        return component is SpecObject schema && SchemaTraits.NeedsName(schema)
            ? new Shape.Named(name, EnumValues.Kind(schema))
            : Inside(name, component);
    }

    private Shape Inside(string name, SpecNode component)
    {
        if (_reading.Count == Deepest)
        {
            throw new SpecException(
                DiagnosticCodes.TooLarge,
                component.Location,
                $"Expected at most {Deepest} lists, maps and references within each other, found more. Describe it in another way by the overlay.");
        }

        if (!_reading.Add(name))
        {
            throw Unsupported(component, $"the schema {name}, which contains itself and is no object with members");
        }

        Shape shape = Read(component);
        _reading.Remove(name);
        return shape;
    }

    private Shape ReadOptions(SpecObject schema, SpecNode[] options)
    {
        Shape[] shapes = [.. options.Select(Read)];
        return shapes switch
        {
            [var only] => only,
            [Shape.List many, var one] when many.Items == one => new Shape.OneOrMany(one, many),
            [var one, Shape.List many] when many.Items == one => new Shape.OneOrMany(one, many),
            _ when Array.TrueForAll(shapes, shape => shape is Shape.Text) =>
                new Shape.TextChoice([.. shapes.Cast<Shape.Text>()], ExactlyOne: schema["oneOf"] is not null),
            _ when _nulls is null => AnyShape,
            _ => throw Unsupported(schema, $"a union of {shapes.Length} shapes"),
        };
    }

    private Shape ReadTyped(SpecObject schema) => ReadListed(schema) ?? ReadKind(schema);

    private Shape ReadKind(SpecObject schema) => TypeKeywords.Types(schema) switch
    {
        ["string"] => ReadText(schema),
        ["integer"] => NumberReader.ReadInteger(schema),
        ["number"] => NumberReader.ReadNumber(schema),
        ["boolean"] => new Shape.Boolean(),
        ["array"] => ReadList(schema),
        ["object"] => new Shape.Map(
            schema["additionalProperties"] is SpecObject values ? ReadItem(values) : AnyShape, Count.Read(schema, "minProperties"), Count.Read(schema, "maxProperties")),
        [] when schema["allOf"] is null => AnyShape,
        [] => throw Unsupported(schema, "allOf"),
        var several => throw Unsupported(schema, $"the types {string.Join(", ", several)} in one place"),
    };

    private Shape.List ReadList(SpecObject schema)
    {
        Shape items = schema["items"] is { } stated ? ReadItem(stated) : AnyShape;
        return _nulls is not null && schema.Flag("uniqueItems") && !IsComparable(items)
            ? throw Unsupported(schema["uniqueItems"]!, "'uniqueItems' of other items than strings, numbers and truth values")
            : new Shape.List(items, Count.Read(schema, "minItems"), Count.Read(schema, "maxItems"), schema.Flag("uniqueItems"));
    }

    /// <summary>Whether .NET compares values as JSON does: they can be told apart before sending.</summary>
    private static bool IsComparable(Shape shape) => shape switch
    {
        Shape.Nullable nullable => IsComparable(nullable.Value),
        Shape.Any or Shape.Listed or Shape.List or Shape.Map or Shape.DateTime or Shape.Named { IsEnum: false } => false,
        _ => true,
    };

    /// <summary>What is one of a few values, and no type of its own: in answers the type of the document says enough.</summary>
    private Shape? ReadListed(SpecObject schema) => (schema["const"], schema["enum"]) switch
    {
        ({ } constant, _) when _nulls is not null => ConstantReader.Read(schema, constant),
        (_, null) => null,
        _ when _nulls is null => SchemaTraits.Types(schema).Count > 1 ? AnyShape : null,
        _ => EnumValues.Legal(schema) switch
        {
            [] => new Shape.Impossible(ReadKind(schema)),
            [SpecScalar only] => ConstantReader.Read(schema, only),
            var values when values.All(value => value is SpecScalar { Kind: ScalarKind.Boolean }) => new Shape.Boolean(),
            var values => new Shape.Listed([.. values.Select(value => SpecJson.Write(value)), .. AllowsNull(schema) ? ["null"] : Array.Empty<string>()]),
        },
    };

    /// <summary>A point in time under further rules is a text: the caller decides how it is written.</summary>
    private Shape ReadText(SpecObject schema)
    {
        bool isInstant = schema.Text("format") is "date-time";
        bool isRuled = _nulls is not null && (schema["pattern"] ?? schema["minLength"] ?? schema["maxLength"]) is not null;
        return isInstant && !isRuled
            ? new Shape.DateTime()
            : new Shape.Text(
                Count.Read(schema, "minLength"),
                Count.Read(schema, "maxLength"),
                schema.Text("pattern"),
                isInstant ? "date-time" : TextFormats.Checked(schema.Text("format")));
    }

    private static SpecException Unsupported(SpecNode place, string what) => new(
        DiagnosticCodes.Unsupported, place.Location, $"No client can be generated for {what} yet. Describe it in another way by the overlay.");
}
