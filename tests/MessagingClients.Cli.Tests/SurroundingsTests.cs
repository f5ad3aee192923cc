using System.Text.Json.Nodes;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

/// <summary>What surrounds the tool must not change what it does: proxies, cultures, files beside it, runtimes.</summary>
public sealed class SurroundingsTests
{
    private static readonly string[] Message = ["send", "clerk", "--from", "+1", "--to", "+2", "--text", "Hi"];

    [Fact]
    public async Task A_proxy_is_not_asked_for_this_machine()
    {
        await using RawServer proxy = RawServer.Answering("502 Bad Gateway");
        await using RawServer server = RawServer.Answering("201 Created", """{"data":{"id":5}}""");
        string url = proxy.Url.OriginalString;
        Dictionary<string, string?> environment = new()
        {
            ["http_proxy"] = url, ["HTTP_PROXY"] = url, ["https_proxy"] = url, ["all_proxy"] = url, ["ALL_PROXY"] = url, ["no_proxy"] = null, ["NO_PROXY"] = null,
        };

        CommandResult toServer = await Tool.RunAsync(environment, [.. Message, "--base-url", server.Url.OriginalString]);
        CommandResult toStandIn = await Tool.RunAsync(environment, Message);

        (toServer.ExitCode, toStandIn.ExitCode).ShouldBe((0, 0));
        server.Requests.ShouldHaveSingleItem();
        proxy.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("@")]
    [InlineData("@file.txt")]
    [InlineData("@ 9 o'clock")]
    public async Task A_text_may_begin_with_an_at_sign(string text)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "file.txt"), "from a file", TestContext.Current.CancellationToken);
        await using RawServer server = RawServer.Answering("200 OK", """{"id":"1"}""");

        CommandResult result = await Tool.RunInAsync(
            folder.FullName, new Dictionary<string, string?>(), "send", "myalice", "--to", "1", "--text", text, "--base-url", server.Url.OriginalString);

        folder.Delete(recursive: true);
        result.ExitCode.ShouldBe(0);
        server.Requests.ShouldHaveSingleItem().ShouldEndWith($$"""{"customer_id":"1","text":"{{text}}"}""");
    }

    [Theory]
    [InlineData("2.5", 0)]
    [InlineData("2,5", 2)]
    public async Task A_number_of_seconds_is_written_alike_everywhere(string seconds, int code)
    {
        await using RawServer server = RawServer.Answering("200 OK", """{"id":"1"}""");

        CommandResult result = await Tool.RunAsync(
            new Dictionary<string, string?> { ["LANG"] = "de_DE.UTF-8", ["LC_ALL"] = "de_DE.UTF-8", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" },
            "send", "myalice", "--to", "1", "--text", "Hi", "--timeout", seconds, "--base-url", server.Url.OriginalString);

        result.ExitCode.ShouldBe(code);
        server.Requests.Count.ShouldBe(code == 0 ? 1 : 0);
    }

    [Fact]
    public async Task Mappings_in_the_folder_that_it_runs_in_are_not_served()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        foreach (string name in new[] { "mapping", "mappings" })
        {
            await File.WriteAllTextAsync(
                Path.Combine(folder.CreateSubdirectory(name).FullName, "all.json"),
                """{"priority":-1,"request":{"method":"ANY","urlPathPattern":"/.*"},"response":{"status":418}}""",
                TestContext.Current.CancellationToken);
        }

        CommandResult result = await Tool.RunInAsync(folder.FullName, new Dictionary<string, string?>(), Message);

        folder.Delete(recursive: true);
        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("HTTP/1.1 201");
    }

    [Theory]
    [InlineData("/no/such/java", "")]
    [InlineData("", "-Dsome.version=8")]
    public async Task A_stale_JAVA_HOME_and_words_of_Java_itself_do_not_stop_it(string home, string options)
    {
        CommandResult result = await Tool.RunAsync(
            new Dictionary<string, string?> { ["JAVA_HOME"] = home, ["JAVA_TOOL_OPTIONS"] = options }, Message);

        result.ExitCode.ShouldBe(0);
        result.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_Java_there_is_one_line_and_exit_code_3()
    {
        CommandResult result = await Tool.RunAsync(WithoutJava(out DirectoryInfo folder), Message);

        folder.Delete(recursive: true);
        result.ExitCode.ShouldBe(3);
        result.Output.ShouldBeEmpty();
        string line = result.Errors.Trim().Split('\n').ShouldHaveSingleItem();
        line.ShouldStartWith("Java 11 or later is needed");
        line.ShouldContain("'/no/such/java/bin/java' cannot be run");
        line.ShouldContain("'java' cannot be run");
    }

    [Fact]
    public async Task In_JSON_a_missing_Java_is_an_outcome_too()
    {
        CommandResult result = await Tool.RunAsync(WithoutJava(out DirectoryInfo folder), [.. Message, "--output", "json"]);

        folder.Delete(recursive: true);
        result.ExitCode.ShouldBe(3);
        JsonNode.Parse(result.Output)!["outcome"]!.GetValue<string>().ShouldBe("NotSent");
    }

    [Fact]
    public async Task Without_Java_no_case_runs_and_the_tool_says_so()
    {
        CommandResult result = await Tool.RunAsync(WithoutJava(out DirectoryInfo folder), "conform", "clerk", "--case", "clerk/*/request/minimal");

        folder.Delete(recursive: true);
        result.ExitCode.ShouldBe(3);
        result.Errors.ShouldContain("Java");
    }

    /// <summary>A PATH on which Node.js is alone.</summary>
    private static Dictionary<string, string?> WithoutJava(out DirectoryInfo folder)
    {
        folder = Directory.CreateTempSubdirectory();
        string node = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(each => Path.Combine(each, "node")).First(File.Exists);
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "node"), node);
        return new Dictionary<string, string?> { ["PATH"] = folder.FullName, ["JAVA_HOME"] = "/no/such/java" };
    }
}
