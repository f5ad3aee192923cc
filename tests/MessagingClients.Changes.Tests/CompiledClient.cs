using System.Security.Cryptography;
using MessagingClients.Compiling;
using MessagingClients.Specs;
using MessagingClients.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace MessagingClients.Changes.Tests;

/// <summary>The client of a document, as an assembly: compiled to facts, drawn by NSwag, compiled by the compiler.</summary>
internal static class CompiledClient
{
    private static readonly Dictionary<string, string> Made = [];
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    /// <summary>Makes the client of a document.</summary>
    /// <param name="document">The file with the document.</param>
    /// <returns>The file with the assembly, which is always called Recorded.dll. Equal documents share one.</returns>
    public static async Task<string> MakeAsync(string document)
    {
        string hash = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(document)));
        string folder = Path.Combine(DocumentPair.Folder, hash[..12]);
        if (!Made.TryAdd(hash, Path.Combine(folder, "Recorded.dll")))
        {
            return Made[hash];
        }

        Directory.CreateDirectory(folder);
        string code = await DrawAsync(document, folder);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Recorded", [CSharpSyntaxTree.ParseText(code, Parsing)], References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        CSharpGeneratorDriver.Create(SourceGenerators.All, parseOptions: Parsing).RunGeneratorsAndUpdateCompilation(compilation, out Compilation whole, out _);
        EmitResult result = whole.Emit(Made[hash]);
        result.Success.ShouldBeTrue(string.Join("; ", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(3)));
        return Made[hash];
    }

    public static IReadOnlyList<string> ReferenceFiles() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static async Task<string> DrawAsync(string document, string folder)
    {
        string facts = Path.Combine(folder, "Recorded.facts.json");
        string code = Path.Combine(folder, "Recorded.g.cs");
        await File.WriteAllTextAsync(facts, ClientCompiler.Compile(document, overlay: null, "Recorded"));
        CommandResult result = await Command.RunAsync(
            Repository.Root,
            new Dictionary<string, string?>(),
            "dotnet",
            InstalledNSwag.Program,
            "run",
            "nswag.json",
            $"/variables:Input={Relative(facts)},Output={Relative(code)},Namespace=Recorded,Client=Recorded");
        result.ExitCode.ShouldBe(0, result.Output + result.Errors);
        return await File.ReadAllTextAsync(code);
    }

    // NSwag takes a comma and an equals sign in a path for its own.
    private static string Relative(string file) => Path.GetRelativePath(Repository.Root, file);

    private static IEnumerable<MetadataReference> References() => ReferenceFiles().Select(file => MetadataReference.CreateFromFile(file));
}
