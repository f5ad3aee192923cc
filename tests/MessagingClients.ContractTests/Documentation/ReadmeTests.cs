using MessagingClients.Conformance.Subjects;
using MessagingClients.ContractTests.Examples;
using MessagingClients.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MessagingClients.ContractTests.Documentation;

/// <summary>What a README or a page of the documentation shows compiles as it stands.</summary>
public sealed class ReadmeTests
{
    private const string Language = "csharp";
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Net.Http; global using System.Threading.Tasks;";

    // Tests of their own read these; a test of the packages compiles the one example in cs, which calls a client that it generates.
    private static readonly string[] OtherLanguages = ["", "sh", "text", "xml", "yaml", "sql", "lua"];

    /// <summary>The pages that show code.</summary>
    public static TheoryData<string> Pages => [.. MarkdownPage.All.Where(page => Examples(page).Any()).Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_compiles(string page) => Examples(new MarkdownPage(page)).SelectMany(example => Errors(example.Text)).ShouldBeEmpty();

    [Fact]
    public void Every_block_is_in_a_language_that_a_test_reads() => MarkdownPage.All.SelectMany(page => page.Blocks)
        .Where(block => block.Language != Language && !OtherLanguages.Contains(block.Language))
        .ShouldHaveSingleItem().ToString().ShouldMatch(@"^src/MessagingClients\.Generation/README\.md\(\d+\): cs$");

    [Fact]
    public void No_block_without_a_language_is_code() => MarkdownPage.All.SelectMany(page => page.Blocks)
        .Where(block => block.Language is "" or "text" && block.Lines.Any(line => line.StartsWith("using ", StringComparison.Ordinal) || line.StartsWith("await ", StringComparison.Ordinal)))
        .ShouldBeEmpty();

    [Fact]
    public void Every_fence_is_one_of_a_block() => MarkdownPage.All
        .Where(page => page.Prose.Contains("```", StringComparison.Ordinal) || page.Prose.Contains("~~~", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Every_client_shows_an_example() =>
        Providers.All.Select(provider => $"src/MessagingClients.{provider.Name}/README.md")
            .Except(Pages.Select(page => page.Data), StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/use-a-client.md")]
    public void The_first_message_takes_five_lines(string page) =>
        new MarkdownPage(page).Blocks.SkipWhile(block => !block.Text.StartsWith("dotnet add package ", StringComparison.Ordinal)).Take(2)
            .Sum(block => block.Lines.Count(line => line.Length > 0)).ShouldBe(5);

    private static IEnumerable<MarkdownBlock> Examples(MarkdownPage page) => page.Blocks.Where(block => block.Language == Language);

    private static IEnumerable<string> Errors(string example)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "example",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(example)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Concat(AddedClients.Load().Select(client => client.Location)).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());
    }
}
