using MessagingClients.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>The sources of an assembly as they are, ready to be compiled over and over with an edit each.</summary>
internal sealed class EditableAssembly
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);
    private static readonly IReadOnlyList<MetadataReference> Platform = FindPlatform();
    private readonly CSharpCompilation _sources;
    private readonly GeneratorDriver _driver;

    public EditableAssembly(string name, IReadOnlyDictionary<string, string> sources, params IEnumerable<byte[]> references)
    {
        _sources = CSharpCompilation.Create(
            name,
            sources.Select(source => Parse(source.Value, source.Key)),
            [.. Platform, .. references.Select(image => MetadataReference.CreateFromImage(image))],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                allowUnsafe: true,
                deterministic: true,
                nullableContextOptions: NullableContextOptions.Enable));

        // A driver that has run once only makes anew what an edit touches.
        _driver = CSharpGeneratorDriver.Create(SourceGenerators.All, parseOptions: Parsing).RunGenerators(_sources);
        AsItIs = Compile([]);
    }

    /// <summary>The assembly without an edit.</summary>
    public byte[] AsItIs { get; }

    /// <summary>Compiles the assembly.</summary>
    /// <param name="edits">What is changed in its sources.</param>
    /// <returns>The assembly.</returns>
    /// <exception cref="InvalidOperationException">An edit does not apply exactly once, or the sources do not compile.</exception>
    public byte[] Compile(IEnumerable<SourceEdit> edits)
    {
        CSharpCompilation edited = edits.Aggregate(_sources, Apply);
        _driver.RunGeneratorsAndUpdateCompilation(edited, out Compilation whole, out _);
        using MemoryStream assembly = new();
        Require(whole.Emit(assembly));
        return assembly.ToArray();
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

    private static List<MetadataReference> FindPlatform() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("MessagingClients", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];
}
