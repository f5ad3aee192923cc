using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>A client as it is, ready to be compiled over and over with an edit each.</summary>
internal sealed class ClientCompilation
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);
    private static readonly IReadOnlyList<MetadataReference> References = FindReferences();
    private readonly string _provider;
    private readonly CSharpCompilation _right;
    private readonly GeneratorDriver _driver;

    public ClientCompilation(string provider)
    {
        _provider = provider;
        _right = CSharpCompilation.Create(
            "MessagingClients." + provider,
            ClientSources.Of(provider).Select(source => Parse(source.Value, source.Key)),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                allowUnsafe: true,
                deterministic: true,
                nullableContextOptions: NullableContextOptions.Enable));

        // A driver that has run once only makes anew what an edit touches.
        _driver = CSharpGeneratorDriver.Create(SourceGenerators.All, parseOptions: Parsing).RunGenerators(_right);
    }

    public Assembly Compile(IEnumerable<SourceEdit> edits)
    {
        CSharpCompilation edited = edits.Aggregate(_right, Apply);
        _driver.RunGeneratorsAndUpdateCompilation(edited, out Compilation whole, out _);
        using MemoryStream assembly = new();
        Require(whole.Emit(assembly));
        assembly.Position = 0;
        return new AssemblyLoadContext(_provider, isCollectible: true).LoadFromStream(assembly);
    }

    private static CSharpCompilation Apply(CSharpCompilation compilation, SourceEdit edit)
    {
        SyntaxTree tree = compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == edit.File)
            ?? throw new InvalidOperationException($"{edit.File}: expected a source of the client, found none. Fit the edit to the files as they are now.");
        return compilation.ReplaceSyntaxTree(tree, Parse(edit.Apply(tree.ToString()), edit.File));
    }

    private static SyntaxTree Parse(string text, string file) => CSharpSyntaxTree.ParseText(text, Parsing, file);

    private static void Require(EmitResult result)
    {
        if (!result.Success)
        {
            IEnumerable<Diagnostic> errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new InvalidOperationException(
                $"Expected sources that compile, found {string.Join("; ", errors.Take(3))}. Fit the edit to the sources as they are now.");
        }
    }

    private static List<MetadataReference> FindReferences() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("MessagingClients", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];
}
