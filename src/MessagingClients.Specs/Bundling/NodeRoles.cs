namespace MessagingClients.Specs.Bundling;

/// <summary>What stands where in a document: the fixed fields of OpenAPI 3.0 to 3.2 and the keywords of JSON Schema that hold more than data.</summary>
internal static class NodeRoles
{
    private static readonly Dictionary<string, NodeRole> Kinds = new()
    {
        ["schemas"] = NodeRole.Schema,
        ["responses"] = NodeRole.Response,
        ["parameters"] = NodeRole.Parameter,
        ["examples"] = NodeRole.Example,
        ["requestBodies"] = NodeRole.RequestBody,
        ["headers"] = NodeRole.Header,
        ["securitySchemes"] = NodeRole.SecurityScheme,
        ["links"] = NodeRole.Link,
        ["callbacks"] = NodeRole.Callback,
        ["pathItems"] = NodeRole.PathItem,
    };

    /// <summary>The member of the components that holds a role, or <see langword="null"/> where none does.</summary>
    public static string? Kind(NodeRole role) => role == NodeRole.PathItem ? null : Kinds.FirstOrDefault(kind => kind.Value == role).Key;

    /// <summary>Whether a node of a role may be a reference instead.</summary>
    public static bool MayRefer(NodeRole role) => Kinds.ContainsValue(role);

    /// <summary>What a member holds.</summary>
    /// <param name="role">What its object is.</param>
    /// <param name="name">Its name.</param>
    public static NodePlace Of(NodeRole role, string name) => role switch
    {
        NodeRole.Document => name switch { "paths" or "webhooks" => NodePlace.Many(NodeRole.PathItem), "components" => new(NodeRole.Components), _ => default },
        NodeRole.Components => Kinds.TryGetValue(name, out NodeRole kind) ? NodePlace.Many(kind) : name == "mediaTypes" ? NodePlace.Many(NodeRole.MediaType) : default,
        NodeRole.PathItem => name switch
        {
            "parameters" => NodePlace.Many(NodeRole.Parameter),
            "additionalOperations" => NodePlace.Many(NodeRole.Operation),
            _ => new(NodeRole.Operation),
        },
        NodeRole.Operation => name switch
        {
            "parameters" => NodePlace.Many(NodeRole.Parameter),
            "requestBody" => new(NodeRole.RequestBody),
            "responses" => NodePlace.Many(NodeRole.Response),
            "callbacks" => NodePlace.Many(NodeRole.Callback),
            _ => default,
        },
        NodeRole.Callback => new(NodeRole.PathItem),
        NodeRole.Schema => OfSchema(name),
        NodeRole.Discriminator => name == "mapping" ? NodePlace.Many(NodeRole.MappedSchema) : default,
        NodeRole.Data or NodeRole.Example or NodeRole.Link or NodeRole.SecurityScheme or NodeRole.MappedSchema => default,
        _ => OfContent(name),
    };

    /// <summary>Parameters, headers, bodies, responses, media types and encodings: no two mean different things by one name.</summary>
    private static NodePlace OfContent(string name) => name switch
    {
        "schema" or "itemSchema" => new(NodeRole.Schema),
        "content" => NodePlace.Many(NodeRole.MediaType),
        "headers" => NodePlace.Many(NodeRole.Header),
        "links" => NodePlace.Many(NodeRole.Link),
        "examples" => NodePlace.Many(NodeRole.Example),
        "encoding" or "prefixEncoding" => NodePlace.Many(NodeRole.Encoding),
        "itemEncoding" => new(NodeRole.Encoding),
        _ => default,
    };

    private static NodePlace OfSchema(string keyword) => keyword switch
    {
        "properties" or "patternProperties" or "$defs" or "definitions" or "dependentSchemas" or "allOf" or "oneOf" or "anyOf" or "prefixItems" =>
            NodePlace.Many(NodeRole.Schema),
        "items" or "additionalProperties" or "not" or "if" or "then" or "else" or "contains" or "propertyNames" or "contentSchema"
            or "unevaluatedItems" or "unevaluatedProperties" => new(NodeRole.Schema),
        "discriminator" => new(NodeRole.Discriminator),
        _ => default,
    };
}
