using System.Text.Json.Nodes;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

/// <summary><c>clients diff</c> tells callers what a new document does to them.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task Breaking_changes_come_first_and_the_bump_last()
    {
        CommandResult result = await DiffAsync("--overlay", OpenPhone("overlay.yaml"));

        result.ExitCode.ShouldBe(0, result.Errors);
        string[] lines = result.Output.TrimEnd().Split('\n');
        lines[0].ShouldStartWith("Breaking (");
        lines.ShouldContain(line => line.Contains("'maxLength' changed from 1600 to 160. [limit; wire breaking]", StringComparison.Ordinal));
        lines.ShouldContain("Documentation only (1)");
        lines[^1].ShouldBe("Suggested version bump: major (below 1.0.0 the part after it).");
    }

    [Fact]
    public async Task What_a_document_says_never_steers_the_terminal()
    {
        foreach (string output in new[] { "text", "json", "markdown" })
        {
            CommandResult result = await DiffAsync("--output", output);

            result.Output.ShouldContain("Public");
            result.Output.ShouldAllBe(character => character == '\n' || !char.IsControl(character), output);
        }
    }

    [Fact]
    public async Task JSON_has_every_change_with_its_classes()
    {
        CommandResult result = await DiffAsync("--output", "json");

        JsonNode report = JsonNode.Parse(result.Output)!;
        report["suggestedBump"]!.GetValue<string>().ShouldBe("major");
        JsonNode change = report["changes"]!.AsArray().Single(change => change!["code"]!.GetValue<string>() == "limit")!;
        change["pointer"]!.GetValue<string>().ShouldBe("/paths/~1v1~1messages/post/requestBody/content/application~1json/schema/properties/content/maxLength");
        change["operation"]!.GetValue<string>().ShouldBe("POST /v1/messages");
        (change["source"]!.GetValue<string>(), change["wire"]!.GetValue<string>(), change["behaviour"]!.GetValue<string>()).ShouldBe(("none", "breaking", "none"));
    }

    [Fact]
    public async Task Markdown_takes_nothing_from_a_document_for_its_own() =>
        (await DiffAsync("--output", "markdown")).Output.ShouldContain("&lt;b&gt;\\|");

    [Theory]
    [InlineData("breaking", 1)]
    [InlineData("any", 1)]
    [InlineData("none", 0)]
    public async Task The_exit_code_is_what_was_asked_for(string failOn, int code) => (await DiffAsync("--fail-on", failOn)).ExitCode.ShouldBe(code);

    [Fact]
    public async Task Equal_documents_fail_nothing()
    {
        CommandResult result = await Tool.RunAsync("diff", OpenPhone("openapi.yaml"), OpenPhone("openapi.yaml"), "--fail-on", "any");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldBe("No differences.\nSuggested version bump: none.\n");
    }

    [Theory]
    [InlineData("<html><body>Not found</body></html>", "CLIENT0002")]
    [InlineData("openapi: 3.1.0\ninfo: [", "CLIENT0002")]
    [InlineData("", "CLIENT0002")]
    [InlineData("swagger: '2.0'", "CLIENT0010")]
    [InlineData(null, "CLIENT0001")]
    public async Task A_document_that_cannot_be_used_is_one_located_line(string? text, string code)
    {
        string file = Path.Combine(_folder.FullName, "bad.yaml");
        if (text is not null)
        {
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        }

        CommandResult result = await Tool.RunAsync("diff", OpenPhone("openapi.yaml"), file);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        string line = result.Errors.TrimEnd().Split('\n').ShouldHaveSingleItem();
        line.ShouldStartWith(file + "(");
        line.ShouldContain($"error {code}: ");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string OpenPhone(string file) => Repository.File("specs", "openphone", file);

    private async Task<CommandResult> DiffAsync(params string[] options)
    {
        string changed = Path.Combine(_folder.FullName, "new.yaml");
        string document = await File.ReadAllTextAsync(OpenPhone("openapi.yaml"));
        await File.WriteAllTextAsync(changed, document
            .Replace("maxLength: 1600", "maxLength: 160", StringComparison.Ordinal)
            .Replace("title: OpenPhone Public API", "title: \"OpenPhone \\e[31m<b>|Public API\"", StringComparison.Ordinal));
        return await Tool.RunAsync(["diff", OpenPhone("openapi.yaml"), changed, .. options]);
    }
}
