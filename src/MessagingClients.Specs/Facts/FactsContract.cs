using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Facts;

/// <summary>The contract between this stage and the templates, facts.schema.json.</summary>
internal static class FactsContract
{
    private const string File = "facts.schema.json";
    private static readonly Lazy<FactRule> Rule = new(Load);

    /// <exception cref="SpecException">A fact is missing, is one too many, or has a form that no template expects.</exception>
    public static SpecObject Require(SpecObject facts) => Rule.Value.Fault(facts) is not { } fault
        ? facts
        : throw new SpecException(DiagnosticCodes.Facts, new SourceLocation("facts", 1, 1), $"{fault}. This is a fault of the compiler of specs; please report it.");

    private static FactRule Load()
    {
        using Stream stream = typeof(FactsContract).Assembly.GetManifestResourceStream(File)!;
        using StreamReader reader = new(stream);
        return FactRule.Read(SpecReader.Read(reader.ReadToEnd(), File));
    }
}
