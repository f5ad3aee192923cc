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

    /// <summary>The READMEs, and the pages that show code.</summary>
    public static TheoryData<string> Pages =>
        ["README.md", .. Find("src", "README.md").Concat(Find("docs", "*.md")).Where(page => Examples().IsMatch(File.ReadAllText(Repository.File(page))))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_compiles(string page)
    {
        string[] examples = [.. Examples().Matches(File.ReadAllText(Repository.File(page))).Select(match => match.Groups[1].Value)];

        examples.ShouldNotBeEmpty();
        examples.SelectMany(Errors).ShouldBeEmpty();
    }

    [Fact]
    public void Every_client_shows_an_example() =>
        Providers.All.Select(provider => $"src/MessagingClients.{provider.Name}/README.md")
            .Except(Pages.Select(page => page.Data), StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();

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
