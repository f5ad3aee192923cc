using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Merging;

/// <summary>
/// Says which alternatives become a type of their own. Texts under several rules are texts, one value or an array of such values has
/// a type of the runtime, and a single alternative is itself; anything else is a union.
/// </summary>
/// <param name="resolve">Follows the reference of a schema.</param>
internal sealed class UnionForm(Func<SpecObject, SpecObject> resolve)
{
    private static readonly string[] Simple = ["string", "integer", "number", "boolean", "array", "object"];
    private static readonly string[] Unmoved = ["oneOf", "anyOf", "discriminator", "nullable", "default", "readOnly", "writeOnly", "type"];

    public SpecObject Apply(SpecObject schema)
    {
        SpecObject stated = Nulls(OfTypes(schema));
        if (SchemaTraits.UnionKeyword(stated) is not { } keyword || (stated["oneOf"] is not null && stated["anyOf"] is not null) || stated["enum"] is not null || stated["const"] is not null)
        {
            return stated;
        }

        if (stated["properties"] is SpecObject && stated.Items(keyword).All(RequiresAlone))
        {
            return Chosen(stated, keyword);
        }

        SpecNode[] options = [.. stated.Items(keyword).Where(option => !SchemaTraits.IsNullOnly(option))];
        SpecObject[] resolved = [.. options.Select(option => option is SpecObject value ? resolve(value) : new SpecObject([], option.Location))];
        return options.Length < Least(stated) || stated[Marks.Unmerged] is not null || Array.TrueForAll(resolved, IsText) || IsOneOrMany(resolved) ? stated
            : !HasOthers(stated) ? Marked(stated, options)
            : Array.TrueForAll(resolved, option => IsObject(option) || (stated["properties"] is SpecObject && RequiresAlone(option))) ? Distributed(stated, keyword, options)
            : stated;
    }

    /// <summary>A base may be something else than its only subtype.</summary>
    private static int Least(SpecObject schema) => schema[Marks.Subtypes] is null ? 2 : 1;

    private static bool RequiresAlone(SpecNode option) => option.Value("required") is SpecArray
        && ((SpecObject)option).Members.All(member => member.Name is "required" || (member.Name == "type" && member.Value.AsText() == "object") || Annotations.Contains(member.Name));

    /// <summary>Alternatives that do nothing but require members are one object, with a rule more.</summary>
    private static SpecObject Chosen(SpecObject schema, string keyword) => schema.Without(keyword).With(Marks.Choice, new SpecObject(
        [
            new SpecMember("exactlyOne", SpecScalar.OfBoolean(keyword == "oneOf")),
            new SpecMember("sets", new SpecArray([.. schema.Items(keyword).Select(option => option.Value("required")!)], schema.Location)),
        ],
        schema.Location));

    /// <summary>What stands beside the alternatives is part of each.</summary>
    private static SpecObject Distributed(SpecObject schema, string keyword, SpecNode[] options)
    {
        SpecMember[] shared = [.. schema.Members.Where(IsOther)];
        SpecObject common = new([.. schema.Members.Where(member => member.Name == "type"), .. shared], schema.Location);
        SpecNode[] nothing = [.. schema.Items(keyword).Where(SchemaTraits.IsNullOnly)];
        SpecObject rest = schema.Without([.. shared.Select(member => member.Name)]);
        SpecNode[] whole = [.. options.Select(option => Named(new SpecObject([new SpecMember("allOf", new SpecArray([common, option], option.Location))], option.Location), option))];
        return Marked(rest.With(keyword, new SpecArray([.. whole, .. nothing], schema[keyword]!.Location)), options);
    }

    /// <summary>An alternative that is no longer a component keeps its name in that of the whole.</summary>
    private static SpecObject Named(SpecObject whole, SpecNode option) => SchemaReference.Target(option) is { } target
        ? whole.With(Marks.Option, SpecScalar.OfText(target, option.Location))
        : option.Text("title") is { } title ? whole.With(Marks.Option, SpecScalar.OfText(title, option.Location)) : whole;

    private static SpecObject Marked(SpecObject schema, SpecNode[] options)
    {
        bool isTold = Discriminator.Of(schema) is not null;
        return schema.Without("type").With(Marks.Cases, new SpecArray([.. options.Select(option => new SpecArray(
            [.. (isTold ? Discriminator.Values(schema, option) : []).Select(value => SpecScalar.OfText(value, option.Location))], option.Location))]));
    }

    /// <summary>Several types are alternatives; each takes the keywords that speak of it.</summary>
    private static SpecObject OfTypes(SpecObject schema)
    {
        IReadOnlyList<string> types = SchemaTraits.Types(schema);
        if (types.Count < 2 || !types.All(Simple.Contains) || schema["enum"] is not null || schema["const"] is not null || schema["oneOf"] is not null || schema["anyOf"] is not null)
        {
            return schema;
        }

        SpecMember[] moved = [.. schema.Members.Where(member => types.Any(type => TypeKeywords.Has(type, member.Name)))];
        if (moved.Length == 0 && Simple.Where(type => type != "integer").All(types.Contains))
        {
            return schema.Without("type");
        }

        SpecNode[] options = [.. types.Where(type => type != "integer" || !types.Contains("number")).Select(type => new SpecObject(
            [new SpecMember("type", SpecScalar.OfText(type, schema.Location)), .. moved.Where(member => TypeKeywords.Has(type, member.Name))], schema.Location))];
        SpecNode[] nothing = SchemaTraits.AllowsNull(schema) ? [SchemaTraits.OfNull(schema.Location)] : [];
        return schema.Without(["type", .. moved.Select(member => member.Name)]).With("anyOf", new SpecArray([.. options, .. nothing], schema["type"]!.Location));
    }

    /// <summary>An alternative that says nothing but that null may be there means null.</summary>
    private static SpecObject Nulls(SpecObject schema) => schema.Map(member => member is { Name: "oneOf" or "anyOf", Value: SpecArray options }
        ? options.Map(option => SpeaksOfNullAlone(option) ? SchemaTraits.OfNull(option.Location) : option)
        : member.Value);

    private static bool SpeaksOfNullAlone(SpecNode option) =>
        option is SpecObject value && value.Flag("nullable") && value.Members.All(member => member.Name == "nullable" || Annotations.Contains(member.Name));

    private static bool HasOthers(SpecObject schema) => schema.Members.Any(IsOther);

    private static bool IsOther(SpecMember member) => !Unmoved.Contains(member.Name) && !Annotations.Contains(member.Name);

    private static bool IsObject(SpecObject schema) => schema["properties"] is SpecObject && !SchemaTraits.IsUnion(schema);

    private static bool IsText(SpecObject schema) =>
        TypeKeywords.Types(schema) is ["string"] && EnumValues.Kind(schema) == EnumKind.None && schema["const"] is null && schema.Text("format") != "date-time";

    private bool IsOneOrMany(SpecObject[] options) => options switch
    {
        [var many, var one] when many["items"] is SpecObject items && IsSame(items, one) => true,
        [var one, var many] when many["items"] is SpecObject items && IsSame(items, one) => true,
        _ => false,
    };

    private bool IsSame(SpecObject items, SpecObject one) => SchemaShapeText.OfWhole(resolve(items)) == SchemaShapeText.OfWhole(one);
}
