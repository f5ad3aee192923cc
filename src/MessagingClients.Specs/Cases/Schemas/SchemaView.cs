using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>Schemas as their document means them: references followed, the parts of <c>allOf</c> put together.</summary>
internal sealed class SchemaView
{
    private const int Deepest = 32;
    private static readonly SpecObject Anything = new([]);
    private readonly Dictionary<SpecNode, SpecObject> _resolved = new(ReferenceEqualityComparer.Instance);
    private readonly SpecObject _document;
    private readonly NullCheck _nulls;
    private readonly bool _hasSiblings;

    public SchemaView(SpecObject document)
    {
        _document = document;
        _nulls = new NullCheck(document, Resolve);
        _hasSiblings = document.Text("openapi")?.StartsWith("3.0", StringComparison.Ordinal) != true;
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
            resolved = Resolve(schema, Deepest);
            _resolved.Add(schema, resolved);
        }

        return resolved;
    }

    /// <summary>The alternatives of a resolved schema that allow more than null.</summary>
    public IReadOnlyList<SpecNode> Options(SpecObject schema) =>
        [.. schema.Items("oneOf").Concat(schema.Items("anyOf")).Where(option => !SchemaTraits.IsNullOnly(Resolve(option)))];

    /// <summary>Whether null may stand where a resolved schema does.</summary>
    public bool AllowsNull(SpecObject schema) => _nulls.Allows(schema);

    private SpecObject Resolve(SpecNode? schema, int left)
    {
        if (schema is not SpecObject value || left == 0)
        {
            return Anything;
        }

        SpecObject own = value.Text("$ref") is null ? value : Follow(value, left);
        return own.Items("allOf").Select(part => Resolve(part, left - 1)).Aggregate(own.Without("allOf"), Join);
    }

    private SpecObject Follow(SpecObject schema, int left)
    {
        SpecObject target = Resolve(ReferredSchema.Find(_document, schema), left - 1);
        return _hasSiblings ? Join(target, schema.Without("$ref")) : target;
    }

    private static SpecObject Join(SpecObject schema, SpecObject part) => part.Members.Aggregate(
        schema, (joined, member) => joined.With(member.Name, Join(joined[member.Name], member)));

    private static SpecNode Join(SpecNode? old, SpecMember member) => (old, member.Value) switch
    {
        (SpecArray some, SpecArray more) when member.Name == "required" => new SpecArray([.. some.Items, .. more.Items], some.Location),
        (SpecObject some, SpecObject more) when member.Name == "properties" => more.Members.Aggregate(some, (all, each) => all.With(each.Name, each.Value)),
        _ => member.Value,
    };
}
