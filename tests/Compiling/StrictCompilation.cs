using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MessagingClients.Compiling;

/// <summary>Compiles clients in one assembly, as strictly as a build of this repository does, or as a build that nobody set up.</summary>
internal static class StrictCompilation
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    // The compiler keeps what it has read of a reference by its instance.
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file))];

    /// <summary>Compiles files.</summary>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="files">The files.</param>
    /// <param name="image">Where the assembly is written to.</param>
    /// <param name="isStrict">Whether warnings are errors.</param>
    /// <returns>The errors and warnings by file; those of generated code stand under no file.</returns>
    public static ILookup<string, Diagnostic> Compile(string name, IReadOnlyList<string> files, Stream image, bool isStrict = true)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            files.Select(Parse),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: isStrict ? ReportDiagnostic.Error : ReportDiagnostic.Default)
                .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));
        CSharpGeneratorDriver.Create(SourceGenerators.All, parseOptions: Parsing).RunGeneratorsAndUpdateCompilation(compilation, out Compilation whole, out ImmutableArray<Diagnostic> generating);
        return whole.Emit(image).Diagnostics.Concat(generating)
            .Where(diagnostic => diagnostic.Severity >= (isStrict ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error))
            .ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "");
    }

    public static SyntaxTree Parse(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Parsing, file);
}
