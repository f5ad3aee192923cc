using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using NJsonSchema;
using NJsonSchema.Validation;

namespace MessagingClients.Specs.Facts;

/// <summary>The contract between this stage and the templates, facts.schema.json.</summary>
internal static class FactsContract
{
    private static readonly Lazy<JsonSchema> Schema = new(Load);

    /// <exception cref="SpecException">A fact is missing, is one too many, or has a form that no template expects.</exception>
    public static SpecObject Require(SpecObject facts)
    {
        SpecDiagnostic[] found =
        [
            .. Schema.Value.Validate(SpecJson.Write(facts)).Select(error => new SpecDiagnostic(
                DiagnosticCodes.Facts, new SourceLocation("facts", 1, 1), $"{error.Path}: {error.Kind}. This is a fault of the compiler of specs; please report it.")),
        ];
        return found.Length == 0 ? facts : throw new SpecException(found);
    }

    private static JsonSchema Load()
    {
        using Stream stream = typeof(FactsContract).Assembly.GetManifestResourceStream("facts.schema.json")!;
        using StreamReader reader = new(stream);
        return JsonSchema.FromJsonAsync(reader.ReadToEnd()).GetAwaiter().GetResult();
    }
}
