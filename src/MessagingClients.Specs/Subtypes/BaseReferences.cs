using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Bundling;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Subtypes;

/// <summary>
/// Leads what refers to a base to all that it may be. A part of <c>allOf</c> means the members of the base alone, and so do
/// parameters and forms, which have no place for alternatives.
/// </summary>
/// <param name="document">The inlined document.</param>
/// <param name="unions">The components that the bases stand for, by the names of the bases.</param>
internal sealed class BaseReferences(SpecObject document, IReadOnlyDictionary<string, string> unions)
{
    private readonly HashSet<string> _met = [];

    /// <summary>The bases that something refers to.</summary>
    public IReadOnlySet<string> Met => _met;

    public SpecObject Apply()
    {
        SpecObject led = (SpecObject)Visit(document, NodeRole.Document);
        return Payloads.Map(led, payload => Visit(payload.Value, NodeRole.Response));
    }

    private SpecNode Visit(SpecNode node, NodeRole role) => (node, role) switch
    {
        (SpecObject schema, NodeRole.Schema) => Schema(schema, isComponent: false),
        (_, NodeRole.Data or NodeRole.Parameter or NodeRole.Header) => node,
        (SpecObject value, _) => value.Map(member => Visit(member, role)),
        _ => node,
    };

    private SpecNode Visit(SpecMember member, NodeRole role) => (member.Value, NodeRoles.Of(role, member.Name)) switch
    {
        (SpecArray list, { IsMany: true } place) => list.Map(item => Visit(item, place.Role)),
        (SpecObject named, { IsMany: true } place) => named.Map(each => (role, place.Role, each.Value) switch
        {
            (NodeRole.Components, NodeRole.Schema, SpecObject component) => Schema(component, isComponent: true),
            (_, NodeRole.MediaType, _) when RequestMedia.Kind(each) is BodyKind.Form or BodyKind.Multipart => each.Value,
            _ => Visit(each.Value, place.Role),
        }),
        (_, { IsMany: false } place) => Visit(member.Value, place.Role),
        _ => member.Value,
    };

    private SpecObject Schema(SpecObject schema, bool isComponent) => schema switch
    {
        _ when SchemaReference.Target(schema) is { } target && unions.ContainsKey(target) && !IsPart(schema) => Led(schema, target),
        _ when !isComponent && PlainReference.Of(schema) is { } plain =>
            schema.Without("type").With("allOf", new SpecArray([Schema(plain, isComponent: false)], schema["allOf"]!.Location)),
        _ => schema.Map(member => member switch
        {
            { Name: "allOf", Value: SpecArray parts } => parts.Map(Part),
            { Name: "oneOf" or "anyOf", Value: SpecArray options } when schema["discriminator"] is not null => options.Map(Told),
            _ => Visit(member, NodeRole.Schema),
        }),
    };

    private SpecObject Led(SpecObject schema, string target)
    {
        _met.Add(target);
        return Referring(schema, unions[target]);
    }

    /// <summary>A part means the base itself, even where it refers to it by another name.</summary>
    private SpecNode Part(SpecNode part) => part switch
    {
        SpecObject value when SchemaReference.Last(document, value) is { } target && unions.ContainsKey(target) => Referring(value, target),
        SpecObject value => Schema(value, isComponent: true),
        _ => part,
    };

    /// <summary>What another discriminator tells apart is what its values lead to.</summary>
    private SpecNode Told(SpecNode option) => option.Text("$ref") is null ? Visit(option, NodeRole.Schema) : option;

    private static SpecObject Referring(SpecObject schema, string component) =>
        schema.With("$ref", SpecScalar.OfText(SchemaReference.To(component), schema["$ref"]!.Location));

    /// <summary>Since 3.1, what stands beside a reference is a part as well.</summary>
    private bool IsPart(SpecObject schema) => !document.IsOpenApi30() && Assertions.In(schema.Without("$ref"));
}
