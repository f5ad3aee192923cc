using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Sharing;

/// <summary>Follows the references from each request, each response and whatever else the provider sends to the schemas that they use.</summary>
internal sealed class SchemaUses
{
    private readonly SpecObject _document;
    private readonly Dictionary<string, ModelRoles> _roles = [];
    private readonly List<SpecObject> _requests = [];

    public SchemaUses(SpecObject document)
    {
        _document = document;
        foreach (OperationNode operation in OperationNode.All(document))
        {
            operation.Operation.Items("parameters").Where(parameter => !IgnoredHeaders.Has(parameter))
                .Select(parameter => parameter.Value("schema")).OfType<SpecObject>().ToList().ForEach(schema => VisitSchema(schema, ModelRoles.Request));
            Visit(operation.Operation["requestBody"], ModelRoles.Request);
            operation.Operation.Members("responses").ToList().ForEach(answer => Visit(answer.Value, ModelRoles.Response));
        }

        Payloads.All(document).ToList().ForEach(payload => Visit(payload.Value, ModelRoles.Response));
    }

    /// <summary>The components that operations use.</summary>
    public IReadOnlyDictionary<string, ModelRoles> Roles => _roles;

    /// <summary>Every schema of a request, parts of schemas included.</summary>
    public IReadOnlyList<SpecObject> Requests => _requests;

    private void Visit(SpecNode? body, ModelRoles role) => body.Members("content")
        .Select(media => media.Value.Value("schema")).OfType<SpecObject>().ToList()
        .ForEach(schema => VisitSchema(schema, role));

    // With a stack of its own: a document can have schemas within schemas deeper than that of a thread.
    private void VisitSchema(SpecObject schema, ModelRoles role)
    {
        Stack<SpecObject> left = new([schema]);
        while (left.TryPop(out SpecObject? next))
        {
            foreach (SpecObject inner in Enter(next, role).Reverse())
            {
                left.Push(inner);
            }
        }
    }

    private IEnumerable<SpecObject> Enter(SpecObject schema, ModelRoles role)
    {
        if (role == ModelRoles.Request)
        {
            _requests.Add(schema);
        }

        string foreign = role == ModelRoles.Request ? OneSided.OfAnswers : OneSided.OfRequests;
        return [.. SchemaReference.Target(schema) is { } target ? Component(target, role) : [], .. Parts(schema, foreign).OfType<SpecObject>()];
    }

    /// <summary>A component where it is met for the first time in this role.</summary>
    private SpecObject[] Component(string name, ModelRoles role)
    {
        ModelRoles known = _roles.GetValueOrDefault(name);
        _roles[name] = known | role;
        return !known.HasFlag(role) && _document.Object("components").Object("schemas").Object(name) is { } component ? [component] : [];
    }

    private IEnumerable<SpecNode?> Parts(SpecObject schema, string foreign) =>
    [
        .. schema.Members("properties").Select(property => property.Value).Where(property => !OneSided.Is(_document, property, foreign)),
        schema["items"],
        schema["additionalProperties"],
        .. schema.Items("oneOf").Concat(schema.Items("anyOf")).Concat(schema.Items("allOf")),
    ];
}
