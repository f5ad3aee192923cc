using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Naming;

/// <summary>
/// Moves objects and enums that are written in place to the components, under a name made from where they stood: a name
/// that does not change when something is added elsewhere.
/// </summary>
internal sealed class SchemaHoist
{
    private readonly HoistedSchemas _hoisted;
    private readonly Shapes _shapes;
    private readonly HashSet<string> _taken;
    private readonly NameScope _components;

    private SchemaHoist(SpecObject document, IReadOnlyList<SpecMember> components)
    {
        _hoisted = new HoistedSchemas(components);
        _shapes = new Shapes(components);
        _taken = new HashSet<string>([.. components.Select(component => component.Name), .. StatedNames.Of(document)], StringComparer.OrdinalIgnoreCase);
        _components = new NameScope(_shapes, _taken);
        foreach (SpecObject schema in components.SelectMany(component => StatedNames.Schemas(component.Value)))
        {
            if (Titles.Words(schema) is { } title)
            {
                _components.Know(title, schema);
            }
        }
    }

    public static SpecObject Apply(SpecObject document)
    {
        IReadOnlyList<SpecMember> schemas = document.Object("components").Members("schemas");
        SchemaHoist hoist = new(document, schemas);
        SpecMember[] own = [.. schemas.Select(hoist.Own)];
        SpecObject named = Payloads.Map(OperationNode.Map(document, hoist.Operation), hoist.Payload);
        SpecObject components = named.Object("components") ?? new SpecObject([]);
        return named.With("components", components.With("schemas", new SpecObject([.. own, .. hoist._hoisted.Members])));
    }

    private SpecMember Own(SpecMember component) => component with
    {
        Value = new SchemaMove(_hoisted, _components, isResponse: false).Children(component.Value, new TypeName(component.Name, [component.Name], ""), component.Name),
    };

    private SpecObject Operation(OperationNode operation) => Hoist(operation.Operation.Text("x-name")!).Apply(operation.Operation);

    private SpecNode Payload(SpecMember payload) => Hoist(payload.Name).Payload(payload.Value);

    private OperationHoist Hoist(string name) => new(name, _hoisted, new NameScope(_shapes, _taken, _components));
}
