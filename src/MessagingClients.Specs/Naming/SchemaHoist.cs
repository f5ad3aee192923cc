using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>
/// Moves objects and enums that are written in place to the components, under a name made from where they stood: a name
/// that does not change when something is added elsewhere.
/// </summary>
internal sealed class SchemaHoist(IReadOnlyList<SpecMember> components)
{
    private readonly HoistedSchemas _hoisted = new(components);

    public static SpecObject Apply(SpecObject document)
    {
        IReadOnlyList<SpecMember> schemas = document.Object("components").Members("schemas");
        SchemaHoist hoist = new(schemas);
        SpecMember[] own = [.. schemas.Select(hoist.Own)];
        SpecObject named = OperationNode.Map(document, hoist.Operation);
        SpecObject components = named.Object("components") ?? new SpecObject([]);
        return named.With("components", components.With("schemas", new SpecObject([.. own, .. hoist._hoisted.Members])));
    }

    private SpecMember Own(SpecMember component) => component with { Value = Children(component.Value, component.Name, isResponse: false) };

    private SpecObject Operation(OperationNode operation)
    {
        string name = operation.Operation.Text("x-name")!;
        SpecObject result = Parameters(operation.Operation, name);
        if (result.Object("requestBody") is { } body)
        {
            result = result.With("requestBody", Content(body, name + "Request", isResponse: false));
        }

        return result.Object("responses") is { } responses
            ? result.With("responses", responses.Map(status => Content(status.Value, name + Role(status.Name, responses), isResponse: true)))
            : result;
    }

    private SpecObject Parameters(SpecObject operation, string name) => operation["parameters"] is SpecArray { Items.Count: > 0 } parameters
        ? operation.With("parameters", new SpecArray([.. parameters.Items.Select(parameter => Parameter(parameter, name))], parameters.Location))
        : operation;

    private SpecNode Parameter(SpecNode parameter, string name) => parameter is SpecObject value && value["schema"] is { } schema
        ? value.With("schema", Place(schema, name + Words.Pascal(value.Text("name") ?? ""), isResponse: false))
        : parameter;

    /// <summary>Where no success is stated, <c>default</c> is that as well.</summary>
    private static string Role(string status, SpecObject responses) =>
        status is ['2', ..] || (status == "default" && !responses.Members.Any(answer => answer.Name.StartsWith('2'))) ? "Response" : "Error";

    private SpecNode Content(SpecNode body, string name, bool isResponse) => body.Object("content") is { } content
        ? ((SpecObject)body).With("content", content.Map(media => media.Value is SpecObject type && type["schema"] is { } schema
            ? type.With("schema", Place(schema, name, isResponse))
            : media.Value))
        : body;

    /// <summary>A schema that stands in a place of its own, where a name leads to it.</summary>
    private SpecNode Place(SpecNode schema, string name, bool isResponse)
    {
        string own = Words.Pascal(schema.Text("x-name") ?? schema.Text("title") ?? name);
        SpecNode inner = Children(schema, own, isResponse);
        if (inner is not SpecObject value || !SchemaTraits.NeedsName(value))
        {
            return inner;
        }

        _hoisted.Add(own, value, isResponse);
        SpecObject reference = new([new SpecMember("$ref", SpecScalar.OfText(SchemaReference.To(own), value.Location))], value.Location);
        return SchemaTraits.AllowsNull(value) ? reference.With(Marks.Nullable, SpecScalar.OfBoolean(true, value.Location)) : reference;
    }

    private SpecNode Children(SpecNode schema, string name, bool isResponse) => schema is not SpecObject value
        ? schema
        : value.Map(member => member switch
        {
            { Name: "properties", Value: SpecObject properties } =>
                properties.Map(property => Place(property.Value, Join(name, Words.Pascal(property.Name)), isResponse)),
            { Name: "items" } => Place(member.Value, Words.Singular(name), isResponse),
            { Name: "additionalProperties", Value: SpecObject } => Place(member.Value, name + "Value", isResponse),
            { Name: "oneOf" or "anyOf", Value: SpecArray options } =>
                new SpecArray([.. options.Items.Select(option => Place(option, name, isResponse))], options.Location),
            _ => member.Value,
        });

    private static string Join(string owner, string property) =>
        property.StartsWith(owner, StringComparison.Ordinal) ? property : owner + property;
}
