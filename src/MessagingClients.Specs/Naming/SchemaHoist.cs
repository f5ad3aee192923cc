using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>
/// Moves objects and enums that are written in place to the components, under a name made from where they stood: a name
/// that does not change when something is added elsewhere.
/// </summary>
internal sealed class SchemaHoist
{
    private readonly List<SpecMember> _components = [];

    public static SpecObject Apply(SpecObject document)
    {
        SchemaHoist hoist = new();
        SpecMember[] own = [.. document.Object("components").Members("schemas").Select(hoist.Own)];
        SpecObject named = OperationNode.Map(document, hoist.Operation);
        SpecObject components = named.Object("components") ?? new SpecObject([]);
        return named.With("components", components.With("schemas", new SpecObject([.. own, .. hoist._components])));
    }

    private SpecMember Own(SpecMember component) => component with { Value = Children(component.Value, component.Name) };

    private SpecObject Operation(OperationNode operation)
    {
        string name = operation.Operation.Text("x-name")!;
        SpecObject result = operation.Operation;
        if (result.Object("requestBody") is { } body)
        {
            result = result.With("requestBody", Content(body, name + "Request"));
        }

        return result.Object("responses") is { } responses
            ? result.With("responses", Map(responses, status => Content(status.Value, name + Role(status.Name))))
            : result;
    }

    private static string Role(string status) => status is ['2', ..] ? "Response" : "Error";

    private SpecNode Content(SpecNode body, string name) => body.Object("content") is { } content
        ? ((SpecObject)body).With("content", Map(content, media => media.Value is SpecObject type && type["schema"] is { } schema
            ? type.With("schema", Place(schema, name))
            : media.Value))
        : body;

    /// <summary>A schema that stands in a place of its own, where a name leads to it.</summary>
    private SpecNode Place(SpecNode schema, string name)
    {
        SpecNode inner = Children(schema, name);
        if (inner is not SpecObject value || !SchemaTraits.NeedsName(value))
        {
            return inner;
        }

        string component = Words.Pascal(value.Text("x-name") ?? value.Text("title") ?? name);
        Add(component, value);
        SpecObject reference = new([new SpecMember("$ref", SpecScalar.OfText(SchemaReference.To(component), value.Location))], value.Location);
        return SchemaTraits.AllowsNull(value) ? reference.With(Marks.Nullable, SpecScalar.OfBoolean(true, value.Location)) : reference;
    }

    private void Add(string name, SpecObject schema)
    {
        SpecNode? other = _components.Find(component => component.Name == name)?.Value;
        if (other is null)
        {
            _components.Add(new SpecMember(name, schema.With(Marks.Hoisted, SpecScalar.OfBoolean(true, schema.Location))));
        }
        else if (!other.Means(schema.With(Marks.Hoisted, SpecScalar.OfBoolean(true))))
        {
            throw new SpecException(
                DiagnosticCodes.Name, schema.Location, $"Two schemas would be called {name}, the other at {other.Location}. Give one of them another name by x-name in the overlay.");
        }
    }

    private SpecNode Children(SpecNode schema, string name)
    {
        if (schema is not SpecObject value)
        {
            return schema;
        }

        return Map(value, member => member switch
        {
            { Name: "properties", Value: SpecObject properties } =>
                Map(properties, property => Place(property.Value, Join(name, Words.Pascal(property.Name)))),
            { Name: "items" } => Place(member.Value, Words.Singular(name)),
            { Name: "additionalProperties", Value: SpecObject } => Place(member.Value, name + "Value"),
            { Name: "oneOf" or "anyOf", Value: SpecArray options } =>
                new SpecArray([.. options.Items.Select(option => Place(option, name))], options.Location),
            _ => member.Value,
        });
    }

    private static string Join(string owner, string property) =>
        property.StartsWith(owner, StringComparison.Ordinal) ? property : owner + property;

    private static SpecObject Map(SpecObject value, Func<SpecMember, SpecNode> edit) =>
        new(value.Members.Select(member => member with { Value = edit(member) }), value.Location);
}
