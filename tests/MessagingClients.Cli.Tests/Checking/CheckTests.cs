using System.Text.Json.Nodes;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests.Checking;

/// <summary><c>clients check</c> tells whether a client can be made of a document, and writes nothing.</summary>
public sealed class CheckTests : IDisposable
{
    private static readonly string Clerk = Repository.File("specs", "clerk", "openapi.yaml");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task What_was_decided_stands_at_its_place_and_the_verdict_last()
    {
        CommandResult result = await Tool.RunAsync("check", Clerk, "--overlay", Repository.File("specs", "clerk", "overlay.yaml"));

        result.ExitCode.ShouldBe(0, result.Errors);
        string[] lines = result.Output.TrimEnd().Split('\n');
        lines[0].ShouldMatch(@"openapi\.yaml\(\d+,\d+\): note CLIENT0080: POST /public/messages becomes SendMessageAsync\.$");
        lines[^1].ShouldBe("Clerk Chat Public API 1.0, OpenAPI 3.0.0: a client can be made, with 1 operation.");
    }

    [Fact]
    public async Task JSON_has_the_same_in_parts()
    {
        CommandResult result = await Tool.RunAsync("check", Clerk, "--output", "json");

        result.ExitCode.ShouldBe(0, result.Errors);
        JsonNode report = JsonNode.Parse(result.Output)!;
        report["document"]!.GetValue<string>().ShouldBe(Clerk);
        report["usable"]!.GetValue<bool>().ShouldBeTrue();
        report["operations"]![0]!.ToJsonString().ShouldBe("""{"method":"POST","path":"/public/messages","name":"PublicMessagesSendMessageAsync"}""");
        JsonNode note = report["notes"]![0]!;
        note["code"]!.GetValue<string>().ShouldBe("CLIENT0080");
        note["file"]!.GetValue<string>().ShouldBe(Clerk);
        note["line"]!.GetValue<int>().ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("swagger: '2.0'\n", "(1,10): error CLIENT0010: Expected OpenAPI 3.0, 3.1 or 3.2, found Swagger 2.0. Convert the document first, for example by: npx swagger2openapi ")]
    [InlineData("openapi: 3.0.0\ninfo: [", "error CLIENT0002: ")]
    [InlineData("""{"openapi":"3.0.0","info":{"title":"a","version":"1"},"paths":{}}""", "(1,63): error CLIENT0040: No client can be generated for a document without operations.")]
    public async Task A_document_without_a_client_says_why_and_where(string text, string words)
    {
        string file = Path.Combine(_folder.FullName, "openapi.yaml");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);

        CommandResult result = await Tool.RunAsync("check", file);

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldStartWith(file + "(");
        result.Output.ShouldContain(words);
        result.Output.ShouldEndWith("no client can be made, for 1 error.\n", Case.Insensitive);
        Directory.EnumerateFileSystemEntries(_folder.FullName).ShouldBe([file]);
    }

    [Theory]
    [InlineData("/no/such/file.yaml", "/no/such/file.yaml: expected a file or an https address, found nothing there.")]
    [InlineData("http://docs.example.com/openapi.yaml", "docs.example.com: Expected an https address, found http://docs.example.com/openapi.yaml.")]
    public async Task What_cannot_be_read_is_wrong_usage(string document, string words)
    {
        CommandResult result = await Tool.RunAsync("check", document);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Errors.Trim().ShouldBe(words);
    }

    [Fact]
    public async Task An_overlay_that_is_not_there_is_wrong_usage() =>
        (await Tool.RunAsync("check", Clerk, "--overlay", "/no/such/overlay.yaml")).ExitCode.ShouldBe(2);

    [Fact]
    public async Task A_document_at_an_address_is_shown_under_the_address()
    {
        await using RawServer server = RawServer.Answering("200 OK", await File.ReadAllTextAsync(Clerk, TestContext.Current.CancellationToken), "Content-Type: application/yaml");

        CommandResult result = await Tool.RunAsync("check", new Uri(server.Url, "/openapi.yaml").AbsoluteUri);

        result.ExitCode.ShouldBe(0, result.Errors);
        result.Output.ShouldStartWith($"{server.Url}openapi.yaml(");
    }

    [Fact]
    public async Task A_page_that_holds_a_document_is_told_in_its_own_lines()
    {
        const string Page = "# Texts\n\n```json\n{}\n```\n\n```yaml openapi.yaml\nopenapi: 3.1.0\ninfo: {title: a}\npaths: {}\n```\n";
        await using RawServer server = RawServer.Answering("200 OK", Page, "Content-Type: text/markdown");

        CommandResult result = await Tool.RunAsync("check", server.Url.AbsoluteUri);

        result.ExitCode.ShouldBe(1, result.Errors);
        result.Output.ShouldStartWith($"{server.Url}(9,7): error CLIENT0011: ");
    }

    [Fact]
    public async Task Two_documents_in_one_page_are_none()
    {
        const string Block = "```yaml\nopenapi: 3.1.0\n```\n";
        await using RawServer server = RawServer.Answering("200 OK", Block + Block, "Content-Type: text/markdown");

        CommandResult result = await Tool.RunAsync("check", server.Url.AbsoluteUri);

        result.ExitCode.ShouldBe(2);
        result.Errors.ShouldContain("Expected one block with a document, found 'yaml', 'yaml'. Save the one that is meant as a file.");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
