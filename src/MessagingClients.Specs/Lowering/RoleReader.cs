using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Lowering;

/// <summary>Follows the references from each request and each answer to the schemas that they use.</summary>
internal sealed class RoleReader(SpecObject document)
{
    private readonly Dictionary<string, ModelRoles> _roles = [];
    private readonly bool _isOpenApi30 = document.Text("openapi")!.StartsWith("3.0", StringComparison.Ordinal);

    /// <exception cref="SpecException">A request has a schema that cannot be kept.</exception>
    public IReadOnlyDictionary<string, ModelRoles> Read()
    {
        List<SpecDiagnostic> found = [];
        foreach (OperationNode operation in OperationNode.All(document))
        {
            Contents(operation.Operation["requestBody"]).ToList().ForEach(schema => Visit(schema, ModelRoles.Request, found));
            operation.Operation.Members("responses").SelectMany(answer => Contents(answer.Value)).ToList()
                .ForEach(schema => Visit(schema, ModelRoles.Response, found));
        }

        return found.Count == 0 ? _roles : throw new SpecException(found);
    }

    private static IEnumerable<SpecNode> Contents(SpecNode? body) =>
        body.Members("content").Select(media => media.Value.Value("schema")).OfType<SpecNode>();

    private void Visit(SpecNode schema, ModelRoles role, List<SpecDiagnostic> found)
    {
        if (schema is not SpecObject value)
        {
            return;
        }

        if (role == ModelRoles.Request)
        {
            found.AddRange(RequestKeywords.Check(value, _isOpenApi30));
        }

        if (SchemaReference.Target(value) is { } target)
        {
            VisitComponent(target, role, found);
        }

        foreach (SpecNode part in Parts(value))
        {
            Visit(part, role, found);
        }
    }

    private void VisitComponent(string name, ModelRoles role, List<SpecDiagnostic> found)
    {
        ModelRoles known = _roles.GetValueOrDefault(name);
        if (!known.HasFlag(role))
        {
            _roles[name] = known | role;
            Visit(document.Object("components").Object("schemas")![name]!, role, found);
        }
    }

    private static IEnumerable<SpecNode> Parts(SpecObject schema) =>
    [
        .. schema.Members("properties").Select(property => property.Value),
        .. new[] { schema["items"], schema["additionalProperties"] }.OfType<SpecObject>(),
        .. schema.Items("oneOf").Concat(schema.Items("anyOf")).Concat(schema.Items("allOf")),
    ];
}
