using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>What OpenAPI 3.0 spells in a way of its own, in the spelling of JSON Schema 2020-12.</summary>
internal static class OpenApi30Schema
{
    public static SpecObject Translate(SpecObject schema) =>
        ExclusiveBound(ExclusiveBound(Nullable(schema), "minimum", "exclusiveMinimum"), "maximum", "exclusiveMaximum")
            .Without("discriminator", "xml", "externalDocs");

    /// <summary>What later documents keep of 3.0 all the same. An enum must list null itself (OpenAPI 3.0.3, proposal 2019-10-31 on nullable).</summary>
    public static SpecObject Nullable(SpecObject schema) => schema.Flag("nullable") && schema.Text("type") is { } type
        ? schema.Without("nullable").With("type", new SpecArray([SpecScalar.OfText(type), SpecScalar.OfText("null")]))
        : schema.Without("nullable");

    private static SpecObject ExclusiveBound(SpecObject schema, string bound, string exclusive) => schema switch
    {
        _ when schema.Flag(exclusive) && schema[bound] is { } value => schema.Without(bound).With(exclusive, value),
        _ when schema[exclusive] is SpecScalar { Kind: ScalarKind.Boolean } => schema.Without(exclusive),
        _ => schema,
    };
}
