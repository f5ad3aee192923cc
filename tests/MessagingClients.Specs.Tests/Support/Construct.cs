using MessagingClients.Specs.Bundling;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Validation;

namespace MessagingClients.Specs.Tests.Support;

/// <summary>Something that a document may say, and what the compiler makes of it.</summary>
/// <param name="IsSchema">Whether the fragment is the schema of a member; else it is merged into a document.</param>
/// <param name="Name">The name, in Markdown.</param>
/// <param name="Fragment">The fragment, in YAML.</param>
internal sealed record Construct(bool IsSchema, string Name, string Fragment)
{
    private const string Components = "{Part: {type: object, properties: {a: {type: string}}}, Loop: {type: array, items: {$ref: '#/components/schemas/Loop'}}}";
    private const string Taken = "taken";
    private static readonly string Plain = Compile(Yaml.Document(components: Components));
    private SpecException?[]? _faults;

    /// <summary>What was found, where the compiler refused.</summary>
    public IEnumerable<SpecDiagnostic> Refusals => Faults.OfType<SpecException>().SelectMany(fault => fault.Diagnostics);

    /// <summary>For a schema in a request and in an answer, else for the document: a code, taken, or passed over.</summary>
    public IReadOnlyList<string> Verdicts => [.. Faults.Zip(Documents, (fault, document) => fault?.Diagnostics[0].Code ?? (Compile(document) == Plain ? "passed over" : Taken))];

    private SpecObject[] Documents { get; } = IsSchema
        ? [InRequest(Yaml.Read(Fragment)), InAnswer(Yaml.Read(Fragment))]
        : [Merge(Yaml.Document(components: Components), Yaml.Read(Fragment))];

    private SpecException?[] Faults => _faults ??= [.. Documents.Select(Fault)];

    private static SpecException? Fault(SpecObject document)
    {
        try
        {
            Compile(document);
            return null;
        }
        catch (SpecException exception)
        {
            return exception;
        }
    }

    private static string Compile(SpecObject document) =>
        Yaml.Json(ClientCompiler.Compile(CorrectedDocument.Of(SpecValidator.Validate(BundleStage.Apply(document, Constructs.File)), accepted: null), "Acme").Facts);

    private static SpecObject InRequest(SpecNode schema) => Replace(["requestBody"], schema);

    private static SpecObject InAnswer(SpecNode schema) => Replace(["responses", "200"], schema);

    private static SpecObject Replace(IEnumerable<string> place, SpecNode schema) => (SpecObject)SpecEdit.Replace(
        Yaml.Document(components: Components),
        ["paths", "/messages", "post", .. place, "content", "application/json", "schema", "properties"],
        properties => ((SpecObject)properties).With("member", schema))!;

    /// <summary>As RFC 7396 merges: null takes a member out.</summary>
    private static SpecObject Merge(SpecObject document, SpecObject patch) => patch.Members.Aggregate(document, (merged, change) => change.Value switch
    {
        SpecScalar { Kind: ScalarKind.Null } => merged.Without(change.Name),
        SpecObject inner when merged[change.Name] is SpecObject old => merged.With(change.Name, Merge(old, inner)),
        _ => merged.With(change.Name, change.Value),
    });
}
