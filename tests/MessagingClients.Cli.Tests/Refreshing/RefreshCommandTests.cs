using System.Text.Json.Nodes;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests.Refreshing;

public sealed class RefreshCommandTests : IDisposable
{
    private readonly SpecsCopy _specs = new();

    [Fact]
    public async Task One_line_for_each_provider_and_the_change_below()
    {
        await using RawServer clerk = Serving("clerk", _specs.Page("clerk", document => document.Replace("'1.0'", "'1.1'", StringComparison.Ordinal)));
        await using RawServer myAlice = Serving("myalice", "<html>Sorry\u001b[31m</html>");
        await using RawServer openPhone = Serving("openphone", _specs.Page("openphone"));

        CommandResult result = await Tool.RunAsync("refresh", "clerk", "openphone", "myalice", "textus", "--specs", _specs.Root);

        result.ExitCode.ShouldBe(1);
        string[] lines = result.Output.Split('\n');
        lines[0].ShouldStartWith("clerk      changed: 1.0 to 1.1, ");
        lines[1].ShouldBe("myalice    not refreshed, the document stays as it was: Expected Markdown, YAML or JSON, found HTML.");
        lines[2].ShouldBe("openphone  unchanged");
        lines[3].ShouldStartWith("textus     transcribed; ");
        lines[5].ShouldBe("clerk");
        result.Errors.ShouldBeEmpty();
        File.ReadAllText(_specs.Document("clerk")).ShouldContain("version: '1.1'");
    }

    [Fact]
    public async Task The_nearest_folder_upwards_is_refreshed()
    {
        DirectoryInfo root = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(root.FullName, "a", "b"));
            Directory.Move(_specs.Root, Path.Combine(root.FullName, "specs"));

            CommandResult result = await Tool.RunInAsync(Path.Combine(root.FullName, "a", "b"), new Dictionary<string, string?>(), "refresh", "textus", "--check");

            result.ExitCode.ShouldBe(0);
            result.Output.ShouldStartWith("textus     transcribed; ");
        }
        finally
        {
            Directory.Move(Path.Combine(root.FullName, "specs"), _specs.Root);
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_script_gets_JSON()
    {
        await using RawServer server = Serving("clerk", _specs.Page("clerk", document => document.Replace("'1.0'", "'1.1'", StringComparison.Ordinal)));

        CommandResult result = await Tool.RunAsync("refresh", "clerk", "--specs", _specs.Root, "--check", "--output", "json");

        result.ExitCode.ShouldBe(4);
        JsonNode provider = JsonNode.Parse(result.Output)!["providers"]!.AsArray().ShouldHaveSingleItem()!;
        provider["provider"]!.GetValue<string>().ShouldBe("clerk");
        provider["status"]!.GetValue<string>().ShouldBe("changed");
        provider["change"].ShouldBeOfType<JsonObject>();
    }

    [Fact]
    public async Task A_pull_request_gets_Markdown_that_calls_nobody()
    {
        await using RawServer server = Serving("clerk", "```@all `|` \u202e<b>\n```\n");

        CommandResult result = await Tool.RunAsync("refresh", "clerk", "--specs", _specs.Root, "--output", "markdown");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBe("""
            | provider | document |
            |---|---|
            | clerk | `not refreshed, the document stays as it was: Expected one block 'yaml /swagger.yml post /public/messages', found '@all '\|' \u202e<b>'.` |

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("refresh carrier-pigeon", "'carrier-pigeon' is no provider. Expected one of ")]
    [InlineData("refresh --timeout 0", "--timeout: expected a number of seconds above 0 and at most 86400, such as 2.5. See clients --help.")]
    [InlineData("refresh --output xml", "Argument 'xml' not recognized.")]
    public async Task One_line_says_what_is_wrong(string arguments, string message) =>
        await IsWrongAsync([.. arguments.Split(' '), "--specs", _specs.Root], message);

    [Fact]
    public async Task A_table_that_cannot_be_read_is_named_with_its_line()
    {
        _specs.Edit("clerk", line => line + " more |");

        await IsWrongAsync(["refresh", "--specs", _specs.Root], $"{_specs.Table}({_specs.LineOf("clerk")}): expected 8 columns, found 9.");
    }

    [Fact]
    public async Task A_folder_without_a_table_is_none()
    {
        string folder = Path.Combine(_specs.Root, "clerk");

        await IsWrongAsync(["refresh", "--specs", folder], $"{Path.Combine(folder, "README.md")} cannot be read:");
    }

    public void Dispose() => _specs.Dispose();

    private static async Task IsWrongAsync(string[] arguments, string message)
    {
        CommandResult result = await Tool.RunAsync(arguments);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith(message);
    }

    private RawServer Serving(string provider, string page)
    {
        RawServer server = RawServer.Answering("200 OK", page, "Content-Type: text/plain");
        _specs.ComesFrom(provider, server.Url);
        return server;
    }
}
