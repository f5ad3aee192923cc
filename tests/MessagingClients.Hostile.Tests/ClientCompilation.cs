using System.Collections.Immutable;
using MessagingClients.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MessagingClients.Hostile.Tests;

/// <summary>Compiles clients in one assembly, as strictly as a build of this repository does.</summary>
internal static class ClientCompilation
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>Compiles files.</summary>
    /// <returns>The errors and warnings by file; those of generated code stand under no file.</returns>
    public static ILookup<string, Diagnostic> Compile(IReadOnlyList<string> files)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Hostile",
            files.Select(Parse),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error)
                .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));
        CSharpGeneratorDriver.Create(SourceGenerators.All, parseOptions: Parsing).RunGeneratorsAndUpdateCompilation(compilation, out Compilation whole, out ImmutableArray<Diagnostic> generating);
        return whole.Emit(Stream.Null).Diagnostics.Concat(generating)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "");
    }

    public static SyntaxTree Parse(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Parsing, file);

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file));
}
