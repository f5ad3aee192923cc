using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Specs.Merging;

/// <summary>Makes one schema of what a schema says in parts.</summary>
internal sealed class SchemaMerge
{
    private const int Deepest = 48;
    private const int MostParts = 1_000;
    private const int MostMerges = 20_000;
    private readonly HashSet<string> _following = [];
    private readonly Dictionary<string, SpecObject> _followed = [];
    private readonly SpecObject _document;
    private readonly bool _isOpenApi30;
    private readonly PartMerge _parts;
    private readonly UnionForm _unions;
    private readonly Dictionary<string, SpecException> _faults = [];
    private readonly HashSet<SpecNode> _subtypes;
    private int _merges;
    private bool _isSpent;

    public SchemaMerge(SpecObject document)
    {
        _document = document;
        _isOpenApi30 = document.IsOpenApi30();
        _parts = new PartMerge(_isOpenApi30);
        _unions = new UnionForm(schema => Resolve(Whole(schema)));
        _subtypes = new HashSet<SpecNode>(Subtypes(document), ReferenceEqualityComparer.Instance);
    }

    /// <exception cref="SpecException">The parts lead on without end.</exception>
    public SpecNode Apply(SpecNode schema)
    {
        try
        {
            return Apply(schema, 0);
        }
        catch (SpecException exception) when (!_isSpent)
        {
            return Left((SpecObject)schema, exception);
        }
    }

    /// <summary>The alternatives of bases: each is a type of its own, though it may add nothing to the base.</summary>
    private static IEnumerable<SpecNode> Subtypes(SpecObject document) =>
        from schema in document.Object("components").Members("schemas")
        where schema.Value.Value(Marks.Subtypes) is not null
        from option in schema.Value.Items("oneOf")
        select SchemaReference.Resolve(document, option);

    private SpecNode Apply(SpecNode schema, int depth) => schema is not SpecObject value ? schema
        : IsInParts(value) && depth > Deepest ? throw Endless(schema)
        : IsInParts(value) && ++_merges > MostMerges ? throw Spent(Endless(schema))
        : Form(value).Map(member => member switch
        {
            { Name: "properties" or "patternProperties", Value: SpecObject named } => named.Map(property => Apply(property.Value, depth + 1)),
            { Name: "items" or "additionalProperties" } => Apply(member.Value, depth + 1),
            { Name: "oneOf" or "anyOf", Value: SpecArray options } => options.Map(option => Apply(option, depth + 1)),
            _ => member.Value,
        });

    private SpecObject Form(SpecObject schema)
    {
        try
        {
            return _unions.Apply(PlainForm.Apply(Whole(schema)));
        }
        catch (SpecException exception) when (!_isSpent)
        {
            return Left(schema, exception);
        }
    }

    /// <summary>What is left of a schema whose parts do not become one: its words, and what is wrong with it.</summary>
    private static SpecObject Left(SpecObject schema, SpecException exception) => Describe(schema, Unmerged.Of(exception.Diagnostics[0]));

    /// <summary>One schema without <c>allOf</c>, or a reference with nothing but words beside it.</summary>
    private SpecObject Whole(SpecObject schema)
    {
        if (!IsInParts(schema))
        {
            return ConstantUnion.Apply(schema);
        }

        SpecObject own = schema.Without("allOf", "$ref");
        List<SpecObject> parts = Distinct(Assertions.In(own) ? Parts(schema).Prepend(Asserted(own)) : Parts(schema));
        SpecObject[] needed = [.. parts.Where(part => !parts.Exists(other => !ReferenceEquals(part, other) && IsImplied(part, other)))];
        SpecObject whole = needed is [] ? new SpecObject([], schema.Location) : needed is [var only] && !_subtypes.Contains(schema) ? only : _parts.Merge([.. needed.Select(part => Resolve(part))], schema.Location);
        bool speaksOfNull = SchemaTraits.AllowsNull(own) || parts.Exists(part => part["$ref"] is null && SchemaTraits.AllowsNull(part));
        return Describe(own, speaksOfNull && !SchemaTraits.AllowsNull(whole) ? whole.With(Marks.Nullable, SpecScalar.OfBoolean(true)) : whole);
    }

    private bool IsInParts(SpecObject schema) =>
        schema["allOf"] is SpecArray { Items.Count: > 0 } && (schema["$ref"] is null || !_isOpenApi30)
        || (!_isOpenApi30 && schema["$ref"] is not null && Assertions.In(schema.Without("$ref")));

    /// <summary>The parts besides what the schema says itself; those of parts included.</summary>
    private IEnumerable<SpecObject> Parts(SpecObject schema)
    {
        IEnumerable<SpecNode> stated = schema["$ref"] is { } reference
            ? schema.Items("allOf").Prepend(new SpecObject([new SpecMember("$ref", reference)], reference.Location))
            : schema.Items("allOf");
        if (schema.Items("allOf").Count > MostParts)
        {
            throw Fault(schema["allOf"]!, $"allOf of more than {MostParts} parts");
        }

        foreach (SpecNode part in stated)
        {
            if (part.IsFalse())
            {
                throw Fault(part, "allOf with a part that nothing satisfies");
            }

            if (part is SpecObject value && (Assertions.In(value) || value["$ref"] is not null || value["allOf"] is not null))
            {
                yield return IsInParts(value) ? Whole(value) : value["$ref"] is { } pure ? new SpecObject([new SpecMember("$ref", pure)], value.Location) : value;
            }
        }
    }

    private SpecObject Resolve(SpecObject part)
    {
        if (part.Text("$ref") is not { } reference)
        {
            return part;
        }

        if (_followed.TryGetValue(reference, out SpecObject? known))
        {
            return known;
        }

        if (_faults.TryGetValue(reference, out SpecException? fault))
        {
            throw fault;
        }

        if (_following.Count > Deepest)
        {
            throw Spent(Fault(part, $"allOf that leads on through more than {Deepest} references"));
        }

        if (!_following.Add(reference))
        {
            throw Fault(part, $"allOf that leads back to itself by '{reference}'");
        }

        try
        {
            SpecObject target = ReferredSchema.Find(_document, part) as SpecObject ?? new SpecObject([]);
            SpecObject whole = Resolve(Whole(target));
            return _followed[reference] = (whole["oneOf"] ?? whole["anyOf"]) is null ? whole.Without("discriminator") : whole;
        }
        catch (SpecException exception)
        {
            _faults.Add(reference, exception);
            throw;
        }
        finally
        {
            _following.Remove(reference);
        }
    }

    /// <summary>Whether a part that says a type alone says what another says as well.</summary>
    private bool IsImplied(SpecObject part, SpecObject other)
    {
        if (part.Members.Any(member => member.Name is not ("type" or "nullable") && !Annotations.Contains(member.Name)) || other["$ref"] is null)
        {
            return false;
        }

        SpecObject target = Resolve(other);
        IReadOnlyList<string> types = SchemaTraits.Types(target);
        return types.Count > 0 && types.All(SchemaTraits.Types(part).Contains) && (SchemaTraits.AllowsNull(part) || !SchemaTraits.AllowsNull(target));
    }

    private static List<SpecObject> Distinct(IEnumerable<SpecObject> parts)
    {
        List<SpecObject> distinct = [];
        foreach (SpecObject part in parts.Where(part => !distinct.Exists(part.DeepEquals)))
        {
            distinct.Add(part);
        }

        return distinct;
    }

    private static SpecObject Asserted(SpecObject schema) => new(schema.Members.Where(member => Assertions.Is(member) || member.Name == "nullable"), schema.Location);

    /// <summary>What a schema says in words stays, and what it says of the place where it stands.</summary>
    private static SpecObject Describe(SpecObject own, SpecObject whole) => own.Members
        .Where(member => !Assertions.Is(member) && member.Name != "nullable")
        .Aggregate(whole, (described, member) => described.With(member.Name, member.Value));

    /// <summary>Nothing goes on: who would look at the next schema as well could do so without end.</summary>
    private SpecException Spent(SpecException fault)
    {
        _isSpent = true;
        return fault;
    }

    private static SpecException Endless(SpecNode place) => Fault(place, "allOf that unfolds without end");

    private static SpecException Fault(SpecNode place, string what) => new(
        DiagnosticCodes.Unsupported, place.Location, $"No client can be generated for {what}. Describe it in another way by the overlay.");
}
