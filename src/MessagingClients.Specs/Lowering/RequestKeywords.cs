using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Patterns;

namespace MessagingClients.Specs.Lowering;

/// <summary>
/// What leaves a client keeps its document to the letter. So a keyword in a request's schema that is not checked before
/// sending is an error, not an oversight. Each kind of schema has its own keywords: a length says nothing of a number.
/// </summary>
internal static class RequestKeywords
{
    /// <exception cref="SpecException">A request has a schema that cannot be kept.</exception>
    public static void Require(IEnumerable<SpecObject> schemas, SpecObject document)
    {
        bool isOpenApi30 = document.IsOpenApi30();
        SpecDiagnostic[] found = [.. schemas.SelectMany(schema => Check(schema, isOpenApi30)).Distinct()];
        if (found.Length > 0)
        {
            throw new SpecException(found);
        }
    }

    private static IEnumerable<SpecDiagnostic> Check(SpecObject schema, bool isOpenApi30)
    {
        string type = TypeKeywords.Types(schema) is [var only] ? only : "";
        foreach (SpecMember member in schema.Members.Where(member => !Annotations.Contains(member.Name)))
        {
            if (Problem(schema, type, member, isOpenApi30) is { } problem)
            {
                yield return new SpecDiagnostic(DiagnosticCodes.Unsupported, member.Location, problem);
            }
        }
    }

    private static string? Problem(SpecObject schema, string type, SpecMember member, bool isOpenApi30) => member.Name switch
    {
        "type" => Type(schema),
        "discriminator" => null,
        "nullable" or "$ref" or "default" or "readOnly" or "writeOnly" => null,
        _ when schema["$ref"] is not null => isOpenApi30 ? null : Unchecked($"'{member.Name}' beside $ref"),
        _ when TypeKeywords.IsForeign(type, member.Name) => null,
        "anyOf" when schema["oneOf"] is not null => Unchecked("'anyOf' beside oneOf"),
        "oneOf" or "anyOf" => null,
        _ when schema["oneOf"] is not null || schema["anyOf"] is not null => Unchecked($"'{member.Name}' beside oneOf or anyOf"),
        "enum" or "const" when SchemaTraits.IsNullOnly(schema) => null,
        "const" when schema["enum"] is not null => Unchecked("'const' beside enum"),
        "enum" or "const" => null,
        "format" when type is "integer" or "number" or "boolean" => null,
        _ when schema["enum"] is not null && EnumValues.Legal(schema).Count == 0 && TypeKeywords.Has(type, member.Name) => null,
        _ when schema["enum"] is not null => Unchecked($"'{member.Name}' beside enum"),
        _ when schema["const"] is not null => Unchecked($"'{member.Name}' beside const"),
        "format" => Format(type, member.Value.AsText()),
        "pattern" => Pattern(member.Value.AsText()),
        "required" => Required(schema),
        "additionalProperties" when schema["properties"] is null && member.Value.IsFalse() => Unchecked("an object that may have no members"),
        "items" when member.Value.IsFalse() => Unchecked("an array that may have no items"),
        "properties" when schema.Members("properties").FirstOrDefault(property => property.Value.IsFalse() || property.Value.Flag(Marks.Forbidden)) is { } forbidden =>
            Unchecked($"the member '{forbidden.Name}', which may not be there,"),
        _ => TypeKeywords.Has(type, member.Name) ? null : Unchecked($"'{member.Name}'"),
    };

    private static string? Type(SpecObject schema) =>
        schema.Items("oneOf").Concat(schema.Items("anyOf")).Any(option => option.Value("type") is null && option.Value("$ref") is null)
            ? Unchecked("'type' beside oneOf or anyOf whose options leave it out")
            : null;

    /// <summary>A format asserts something of strings alone; how many bits a number has, its type says.</summary>
    private static string? Format(string type, string? format) =>
        TextFormats.IsUnchecked(type, format) ? Unchecked($"the format '{format}'") : null;

    private static string? Pattern(string? pattern)
    {
        try
        {
            EcmaPattern.Translate(pattern ?? "");
            return null;
        }
        catch (FormatException exception)
        {
            return Unchecked($"the pattern, because of {exception.Message},");
        }
    }

    private static string? Required(SpecObject schema) =>
        schema.Texts("required").FirstOrDefault(name => schema.Object("properties")?[name] is null) is { } missing
            ? Unchecked($"the required member '{missing}', which has no schema,")
            : null;

    private static string Unchecked(string what) =>
        $"{what} in a request is not checked before sending yet, so no client is generated that might break it. Take it out by the overlay, or wait.";
}
