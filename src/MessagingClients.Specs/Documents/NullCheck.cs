namespace MessagingClients.Specs.Documents;

/// <summary>
/// Whether a schema allows null to the letter. What is written where it says nothing does not count: <c>nullable</c> in OpenAPI
/// 3.1, beside a reference or without a type, and a type with null beside values without it.
/// </summary>
/// <param name="document">The document, for its version.</param>
/// <param name="resolve">Follows the references of a schema.</param>
internal sealed class NullCheck(SpecObject document, Func<SpecNode?, SpecObject> resolve)
{
    private const int Deepest = 32;
    private readonly bool _isOpenApi30 = document.IsOpenApi30();

    /// <summary>Whether a schema mentions null and takes it. One that takes anything does not mention it.</summary>
    public bool Allows(SpecNode schema) => Mentions(schema, Deepest) && Takes(schema, Deepest);

    private bool Mentions(SpecNode schema, int left)
    {
        SpecObject own = resolve(schema);
        return left > 0
            && (SchemaTraits.AllowsNull(own) || SchemaTraits.IsNullOnly(own) || own.Items("oneOf").Concat(own.Items("anyOf")).Any(option => Mentions(option, left - 1)));
    }

    private bool Takes(SpecNode schema, int left)
    {
        SpecObject own = resolve(schema);
        return left > 0
            && HasType(own)
            && (own["enum"] is null || own.Items("enum").Any(SchemaTraits.IsNull))
            && (own["const"] is not { } constant || SchemaTraits.IsNull(constant))
            && (own["anyOf"] is null || own.Items("anyOf").Any(option => Takes(option, left - 1)))
            && (own["oneOf"] is null || own.Items("oneOf").Count(option => Takes(option, left - 1)) == 1);
    }

    private bool HasType(SpecObject schema) =>
        schema["type"] is not { } type
        || type.AsText() == "null"
        || schema.Texts("type").Contains("null")
        || (_isOpenApi30 && type.AsText() is not null && schema.Flag("nullable"));
}
