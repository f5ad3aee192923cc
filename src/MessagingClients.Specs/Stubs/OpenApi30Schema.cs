using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>What OpenAPI 3.0 spells in a way of its own, in the spelling of JSON Schema 2020-12.</summary>
internal static class OpenApi30Schema
{
    public static SpecObject Translate(SpecObject schema) =>
        ExclusiveBound(ExclusiveBound(Nullable(schema), "minimum", "exclusiveMinimum"), "maximum", "exclusiveMaximum")
            .Without("nullable", "discriminator", "xml", "externalDocs");

    private static SpecObject Nullable(SpecObject schema)
    {
        if (!schema.Flag("nullable") || schema.Text("type") is not { } type)
        {
            return schema;
        }

        SpecObject nullable = schema.With("type", new SpecArray([SpecScalar.OfText(type), SpecScalar.OfText("null")]));
        return schema["enum"] is SpecArray values
            ? nullable.With("enum", new SpecArray([.. values.Items, SpecScalar.Null()]))
            : nullable;
    }

    private static SpecObject ExclusiveBound(SpecObject schema, string bound, string exclusive) => schema switch
    {
        _ when schema.Flag(exclusive) && schema[bound] is { } value => schema.Without(bound).With(exclusive, value),
        _ when schema[exclusive] is SpecScalar { Kind: ScalarKind.Boolean } => schema.Without(exclusive),
        _ => schema,
    };
}
