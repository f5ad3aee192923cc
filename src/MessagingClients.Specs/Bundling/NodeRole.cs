namespace MessagingClients.Specs.Bundling;

/// <summary>What a node of a document is, by OpenAPI; it tells where what is referred to in another file belongs.</summary>
internal enum NodeRole
{
    /// <summary>Nothing that may hold a reference.</summary>
    Data,
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Encoding,
    Schema,
    Example,
    Link,
    Callback,
    SecurityScheme,
    Discriminator,

    /// <summary>A text that refers to a schema, or names one.</summary>
    MappedSchema,
}
