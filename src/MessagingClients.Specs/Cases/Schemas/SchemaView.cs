using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>Schemas as their document means them: references followed, the parts of <c>allOf</c> put together.</summary>
internal sealed class SchemaView
{
    private const int Deepest = 32;
    private static readonly SpecObject Anything = new([]);
    private readonly Dictionary<SpecNode, SpecObject> _resolved = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SpecNode, IReadOnlyList<SpecNode>> _options = new(ReferenceEqualityComparer.Instance);
    private readonly SpecObject _document;
    private readonly string _foreign;
    private readonly NullCheck _nulls;
    private readonly bool _hasSiblings;

    public SchemaView(SpecObject document, string foreign)
    {
        _document = document;
        _foreign = foreign;
        _nulls = new NullCheck(document, Resolve);
        _hasSiblings = !document.IsOpenApi30();
    }

    /// <summary>The schema in one piece. It keeps the place of what is referred to.</summary>
    /// <exception cref="Diagnostics.SpecException">A reference leads nowhere.</exception>
    public SpecObject Resolve(SpecNode? schema)
    {
        if (schema is null)
        {
            return Anything;
        }

        if (!_resolved.TryGetValue(schema, out SpecObject? resolved))
        {
            resolved = WithoutForeign(Resolve(schema, Deepest));
            _resolved.Add(schema, resolved);
        }

        return resolved;
    }

    /// <summary>The alternatives of a resolved schema that allow more than null, each with the members that stand beside it.</summary>
    public IReadOnlyList<SpecNode> Options(SpecObject schema)
    {
        if (!_options.TryGetValue(schema, out IReadOnlyList<SpecNode>? options))
        {
            options = [.. schema.Items("oneOf").Concat(schema.Items("anyOf")).Where(option => !SchemaTraits.IsNullOnly(Resolve(option)))
                .Select(option => schema["properties"] is null ? option : Beside(schema, option))];
            _options.Add(schema, options);
        }

        return options;
    }

    /// <summary>Whether a resolved schema is an object with members, and says nothing of others.</summary>
    public static bool IsOpen(SpecObject schema) => schema["properties"] is not null && schema["additionalProperties"] is not SpecObject;

    /// <summary>Whether null may stand where a resolved schema does.</summary>
    public bool AllowsNull(SpecObject schema) => _nulls.Allows(schema);

    private static SpecObject Beside(SpecObject schema, SpecNode option) =>
        new([new SpecMember("allOf", new SpecArray([schema.Without("oneOf", "anyOf"), option], option.Location))], option.Location);

    /// <summary>A member of the other side may not be there, and is not required.</summary>
    private SpecObject WithoutForeign(SpecObject schema)
    {
        HashSet<string> foreign = [.. schema.Members("properties").Where(member => OneSided.Is(_document, member.Value, _foreign)).Select(member => member.Name)];
        return foreign.Count == 0
            ? schema
            : schema.Map(keyword => (keyword.Name, keyword.Value) switch
            {
                ("properties", SpecObject named) => named.Map(member => foreign.Contains(member.Name) ? SpecScalar.OfBoolean(false, member.Location) : member.Value),
                ("required", SpecArray names) => new SpecArray([.. names.Items.Where(name => !foreign.Contains(name.AsText() ?? ""))], names.Location),
                _ => keyword.Value,
            });
    }

    private SpecObject Resolve(SpecNode? schema, int left)
    {
        if (schema is not SpecObject value || left == 0)
        {
            return Anything;
        }

        SpecObject own = Discriminator.Apply(value.Text("$ref") is null ? value : Follow(value, left));
        return own.Items("allOf").Select(part => Resolve(part, left - 1)).Aggregate(own.Without("allOf"), Join);
    }

    private SpecObject Follow(SpecObject schema, int left)
    {
        SpecObject target = Resolve(ReferredSchema.Find(_document, schema), left - 1);
        return _hasSiblings ? Join(target, schema.Without("$ref")) : target;
    }

    private SpecObject Join(SpecObject schema, SpecObject part)
    {
        SpecObject joined = WithOthers(part, schema).Members.Aggregate(WithOthers(schema, part), (all, member) => all.With(member.Name, Join(all[member.Name], member)));
        return _hasSiblings || IsNullable(schema, part) ? joined : joined.Without("nullable");
    }

    /// <summary>OpenAPI 3.0.3: <c>nullable</c> adds null to the type that stands beside it, and to no other part.</summary>
    private static bool IsNullable(SpecObject schema, SpecObject part) =>
        new[] { schema, part }.Where(each => each["type"] is not null).ToArray() is [_, ..] typed && Array.TrueForAll(typed, each => each.Flag("nullable"));

    private static SpecNode Join(SpecNode? old, SpecMember member) => (member.Name, old, member.Value) switch
    {
        ("required", SpecArray some, SpecArray more) => new SpecArray([.. some.Items, .. more.Items], some.Location),
        ("properties", SpecObject some, SpecObject more) => more.Members.Aggregate(some, (all, each) => all.With(each.Name, Both(all[each.Name], each.Value))),
        ("additionalProperties", SpecObject some, SpecObject more) => Both(some, more),
        ("additionalProperties", not null, _) => member.Value is SpecScalar { Text: "true" } || old.IsFalse() ? old : member.Value,
        ("enum", SpecArray some, SpecArray more) => new SpecArray([.. some.Items.Where(value => more.Items.Any(value.DeepEquals))], some.Location),
        ("type", SpecScalar { Text: "integer" }, SpecScalar { Text: "number" }) => old,
        ("uniqueItems", _, _) => SpecScalar.OfBoolean(old is SpecScalar { Text: "true" } || member.Value is SpecScalar { Text: "true" }),
        (['m', 'i', 'n', ..] or "exclusiveMinimum", SpecScalar { Kind: ScalarKind.Number } one, SpecScalar { Kind: ScalarKind.Number } other) => Number(one) > Number(other) ? one : other,
        (['m', 'a', 'x', ..] or "exclusiveMaximum", SpecScalar { Kind: ScalarKind.Number } one, SpecScalar { Kind: ScalarKind.Number } other) => Number(one) < Number(other) ? one : other,
        _ => member.Value,
    };

    private static SpecNode Both(SpecNode? one, SpecNode other) =>
        one is null || one.DeepEquals(other) ? other : new SpecObject([new SpecMember("allOf", new SpecArray([one, other]))], other.Location);

    /// <summary>What one part says of the members to which it gives no name holds for those that the other names.</summary>
    private SpecObject WithOthers(SpecObject schema, SpecObject part) => part["additionalProperties"] is SpecObject { Members.Count: > 0 } others
        ? schema.Map(keyword => keyword is { Name: "properties", Value: SpecObject named }
            ? named.Map(member => member.Value is SpecObject value && part.Object("properties")?[member.Name] is null && !OneSided.Is(_document, value, _foreign) ? Both(others, value) : member.Value)
            : keyword.Value)
        : schema;

    private static double Number(SpecScalar number) => double.Parse(number.Text, System.Globalization.CultureInfo.InvariantCulture);
}
