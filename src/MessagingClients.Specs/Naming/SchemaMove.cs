using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>Moves the schemas of one place to the components, and leaves references to them.</summary>
/// <param name="hoisted">Where they go.</param>
/// <param name="scope">What is known of names there.</param>
/// <param name="isResponse">Whether the place is an answer.</param>
internal sealed class SchemaMove(HoistedSchemas hoisted, NameScope scope, bool isResponse)
{
    /// <summary>A schema that stands in a place of its own, where a name leads to it.</summary>
    public SpecNode Place(SpecNode schema, TypeName place)
    {
        if (schema is not SpecObject value)
        {
            return schema;
        }

        if (!SchemaTraits.NeedsName(value))
        {
            TypeName titled = scope.Titled(value, place);
            return Children(value, titled, titled.Name);
        }

        return SchemaReference.Link(value, value["x-name"] is not null ? Stated(value, place) : scope.Find(value, isResponse) ?? Chosen(value, place));
    }

    /// <summary>A schema whose parts have been moved.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="name">What it is called.</param>
    public SpecNode Children(SpecNode schema, TypeName place, string name) => schema is not SpecObject value
        ? schema
        : value.Map(member => member switch
        {
            { Name: "properties", Value: SpecObject properties } =>
                properties.Map(property => Place(property.Value, place.Property(name, property.Name))),
            { Name: "items" } => Place(member.Value, place.Item(name)),
            { Name: "additionalProperties", Value: SpecObject } => Place(member.Value, place.Value(name)),
            { Name: "oneOf" or "anyOf", Value: SpecArray options } => new SpecArray(
                [.. options.Items.Select(option => Place(option, place.Option(name, SchemaTraits.IsUnion(value) ? AlternativeNames.Of(option, options.Items) : OptionTags.Of(option, options.Items))))], options.Location),
            _ => member.Value,
        });

    private string Stated(SpecObject schema, TypeName place)
    {
        string name = Words.Pascal(schema.Text("x-name")!);
        scope.Add(schema, name, isResponse);
        return Move(schema, place, name);
    }

    private string Chosen(SpecObject schema, TypeName place) => Move(schema, place, scope.Choose(schema, place, isResponse));

    private string Move(SpecObject schema, TypeName place, string name)
    {
        hoisted.Add(name, (SpecObject)Children(schema, place, name), isResponse);
        return name;
    }
}
