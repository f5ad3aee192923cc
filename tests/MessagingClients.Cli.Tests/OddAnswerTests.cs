using System.Text;
using System.Text.Json;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

/// <summary>Answers that a reader could stumble over: the outcome is told all the same, in JSON that any reader takes.</summary>
public sealed class OddAnswerTests
{
    private static readonly string[] Message = ["send", "clerk", "--from", "+1", "--to", "+2", "--text", "Hi", "--base-url"];

    public static TheoryData<string, string> Unreadable => new()
    {
        { "deep nesting", $$"""{"data":{"id":5},"more":{{new string('[', 500)}}{{new string(']', 500)}}}""" },
        { "half a pair", """{"data":{"id":5,"body":"\ud800"}}""" },
        { "half a pair in the id", """{"data":{"id":"\ud800"}}""" },
        { "another type", """{"data":[5]}""" },
        { "cut short", """{"data":{"id":5,"status":"que""" },
        { "no JSON", "<html>Thanks</html>" },
        { "nothing", "" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task A_success_that_cannot_be_read_is_accepted(string kind, string body)
    {
        await using RawServer server = RawServer.Answering("201 Created", body);

        CommandResult people = await Tool.RunAsync([.. Message, server.Url.OriginalString]);
        CommandResult script = await Tool.RunAsync([.. Message, server.Url.OriginalString, "--output", "json"]);

        people.ExitCode.ShouldBe(0, kind);
        people.Output.ShouldContain("Accepted");
        people.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("The message was taken with status 201, but the body");
        script.ExitCode.ShouldBe(0, kind);
        JsonElement report = Strictly(script.Output);
        report.GetProperty("outcome").GetString().ShouldBe("Accepted");
        report.GetProperty("status").GetInt32().ShouldBe(201);
        server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_body_that_readers_stumble_over_stands_in_the_report_as_a_string()
    {
        const string body = """{"message":"a","message":"b"}""";
        await using RawServer server = RawServer.Answering("400 Bad Request", body);

        CommandResult result = await Tool.RunAsync([.. Message, server.Url.OriginalString, "--output", "json"]);

        result.ExitCode.ShouldBe(1);
        Strictly(result.Output).GetProperty("response").GetProperty("body").GetString().ShouldBe(body);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(61)]
    [InlineData(63)]
    [InlineData(64)]
    public async Task A_body_nests_no_deeper_than_readers_follow(int levels)
    {
        await using RawServer server = RawServer.Answering("400 Bad Request", new string('[', levels) + new string(']', levels));

        CommandResult result = await Tool.RunAsync([.. Message, server.Url.OriginalString, "--output", "json"]);

        result.ExitCode.ShouldBe(1);
        Strictly(result.Output).GetProperty("response").GetProperty("body").ValueKind.ShouldBe(levels <= 60 ? JsonValueKind.Array : JsonValueKind.String);
    }

    [Fact]
    public async Task A_member_that_comes_twice_is_accepted()
    {
        await using RawServer server = RawServer.Answering("201 Created", """{"data":{"id":5,"id":6,"status":"queued"}}""");

        CommandResult result = await Tool.RunAsync([.. Message, server.Url.OriginalString, "--output", "json"]);

        result.ExitCode.ShouldBe(0);
        Strictly(result.Output).GetProperty("outcome").GetString().ShouldBe("Accepted");
    }

    [Fact]
    public async Task A_byte_order_mark_hides_nothing()
    {
        await using RawServer server = RawServer.Answering("201 Created", "\uFEFF{\"data\":{\"id\":5}}");

        CommandResult result = await Tool.RunAsync([.. Message, server.Url.OriginalString, "--output", "json"]);

        result.ExitCode.ShouldBe(0);
        result.Errors.ShouldBeEmpty();
        JsonElement report = Strictly(result.Output);
        report.GetProperty("messageId").GetString().ShouldBe("5");
        report.GetProperty("response").GetProperty("body").GetProperty("data").GetProperty("id").GetInt32().ShouldBe(5);
    }

    [Theory]
    [InlineData("k3y/+a", """{"data":{"id":5,"body":"k3y/+a","more":"k3y/+a"}}""", "")]
    [InlineData("k3y/+a", """{"data":{"id":5,"body":"k3y\/\u002Ba","more":"k3y\/+a"}}""", "")]
    [InlineData("k3y/+a", """{"data":{"id":5}}""", "X-Echo: key=k3y/+a")]
    public async Task A_credential_that_comes_back_is_not_shown(string secret, string body, string header)
    {
        await using RawServer server = header.Length == 0 ? RawServer.Answering("201 Created", body) : RawServer.Answering("201 Created", body, header);
        Dictionary<string, string?> environment = new() { ["CLIENTS_CLERK_API_KEY"] = secret };

        CommandResult people = await Tool.RunAsync(environment, [.. Message, server.Url.OriginalString]);
        CommandResult script = await Tool.RunAsync(environment, [.. Message, server.Url.OriginalString, "--output", "json"]);

        (people.ExitCode, script.ExitCode).ShouldBe((0, 0));
        server.Requests.ShouldAllBe(request => request.Contains($"apiKey: {secret}", StringComparison.Ordinal));
        foreach (string shown in new[] { people.Output, people.Errors, script.Output, script.Errors })
        {
            shown.ShouldNotContain("k3y");
        }

        people.Output.ShouldContain("(redacted)");
    }

    [Fact]
    public async Task A_credential_for_a_message_id_is_not_shown()
    {
        await using RawServer server = RawServer.Answering("200 OK", """{"id":"s3cr3t"}""");

        CommandResult result = await Tool.RunAsync(
            new Dictionary<string, string?> { ["CLIENTS_MYALICE_API_KEY"] = "s3cr3t" },
            "send", "myalice", "--to", "1", "--text", "Hi", "--base-url", server.Url.OriginalString);

        result.Output.TrimEnd().ShouldEndWith("Accepted, message id (redacted)");
        result.Output.ShouldNotContain("s3cr3t");
    }

    [Fact]
    public async Task Long_lines_are_left_as_they_are()
    {
        string text = string.Join(' ', Enumerable.Repeat("word", 400));
        string account = new('a', 1200);
        await using RawServer server = RawServer.Answering("201 Created", $$"""{"id":"/messages/{{account}}"}""");

        CommandResult result = await Tool.RunAsync(
            "send", "textus", "--account", account, "--to", "+1", "--text", text, "--base-url", server.Url.OriginalString);

        string[] lines = result.Output.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        lines[0].ShouldBe($"POST {server.Url.OriginalString}/{account}/messages HTTP/1.1");
        lines.ShouldContain($$"""{"to":"+1","body":"{{text}}"}""");
        lines[^1].ShouldBe($"Accepted, message id /messages/{account}");
    }

    /// <summary>As a strict reader would: no name twice, no half characters, 64 levels.</summary>
    private static JsonElement Strictly(string output)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(output));
        while (reader.Read())
        {
            _ = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
        }

        using JsonDocument document = JsonDocument.Parse(output, new JsonDocumentOptions { AllowDuplicateProperties = false });
        return document.RootElement.Clone();
    }
}
