using System.Text.RegularExpressions;
using MessagingClients.ContractTests.Examples;
using MessagingClients.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MessagingClients.ContractTests.Documentation;

/// <summary>What a README or a page of the documentation shows compiles as it stands.</summary>
public sealed partial class ReadmeTests
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Net.Http; global using System.Threading.Tasks;";

    private static readonly string[] Readmes = ["README.md", .. Find("src", "README.md")];

    /// <summary>The READMEs, and the pages that show code.</summary>
    public static TheoryData<string> Pages =>
        [.. Readmes, .. Find("docs", "*.md").Where(page => Examples().IsMatch(File.ReadAllText(Repository.File(page))))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_compiles(string page)
    {
        string[] examples = [.. Examples().Matches(File.ReadAllText(Repository.File(page))).Select(match => match.Groups[1].Value)];

        examples.ShouldNotBeEmpty();
        examples.SelectMany(Errors).ShouldBeEmpty();
    }

    [Fact]
    public void Every_client_has_a_README() =>
        Readmes.Length.ShouldBe(1 + Providers.All.Count);

    private static IEnumerable<string> Find(string folder, string name) => Directory.GetFiles(Repository.File(folder), name, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.File(), file)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Errors(string example)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "example",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(example)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());
    }

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Examples();
}
