using System.Text.Json.Nodes;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

/// <summary>Whatever a server answers: the outcome, the provider's own words, no stack trace.</summary>
public sealed class ServerTests
{
    private static readonly string[] Message = ["send", "clerk", "--from", "+1", "--to", "+2", "--text", "Hi", "--base-url"];

    [Theory]
    [InlineData("400 Bad Request", """{"message":"no such sender"}""", "Rejected", "no such sender")]
    [InlineData("401 Unauthorized", "", "Rejected", "401 (Unauthorized request)")]
    [InlineData("404 Not Found", "<html>Nothing here</html>", "Rejected", "Nothing here")]
    [InlineData("418 Teapot", "short and stout", "Rejected", "short and stout")]
    [InlineData("307 Temporary", "", "Rejected", "status 307")]
    [InlineData("500 Internal", """["odd"]""", "Unknown", "odd")]
    public async Task A_refusal_is_shown_in_the_providers_words(string status, string body, string outcome, string words)
    {
        await using RawServer server = RawServer.Answering(status, body, "Content-Type: text/plain");

        CommandResult result = await Tool.RunAsync([.. Message, server.Url.OriginalString]);

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain($"HTTP/1.1 {status[..3]}");
        result.Output.TrimEnd().ShouldEndWith(outcome);
        (result.Output + result.Errors).ShouldContain(words);
        (result.Output + result.Errors).ShouldNotContain("   at ");
        server.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task JSON_keeps_a_body_that_is_no_JSON_as_a_string()
    {
        await using RawServer server = RawServer.Answering("404 Not Found", "<html>Nothing here</html>");

        (int code, JsonObject report, _) = await Tool.SendAsync([.. Message, server.Url.OriginalString]);

        code.ShouldBe(1);
        report["outcome"]!.GetValue<string>().ShouldBe("Rejected");
        report["status"]!.GetValue<int>().ShouldBe(404);
        report["response"]!["body"]!.GetValue<string>().ShouldBe("<html>Nothing here</html>");
    }

    [Fact]
    public async Task A_success_that_carries_an_error_is_warned_of()
    {
        await using RawServer server = RawServer.Answering("201 Created", """{"data":{"id":5,"status":"failed","errorCode":30007}}""");

        CommandResult result = await Tool.RunAsync([.. Message, server.Url.OriginalString]);

        result.ExitCode.ShouldBe(0);
        result.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldBe("Warning: Clerk took the message, but calls it failed, error code 30007.");
    }

    [Theory]
    [InlineData("reset", "Unknown", 1)]
    [InlineData("stall", "Unknown", 1)]
    public async Task Silence_is_unknown(string how, string outcome, int attempts)
    {
        await using RawServer server = new(connection =>
        {
            if (how == "stall")
            {
                return connection.StallAsync();
            }

            connection.Reset();
            return Task.CompletedTask;
        });

        (int code, JsonObject report, _) = await Tool.SendAsync([.. Message, server.Url.OriginalString, "--timeout", "1"]);

        code.ShouldBe(1);
        report["outcome"]!.GetValue<string>().ShouldBe(outcome);
        report["attempts"]!.GetValue<int>().ShouldBe(attempts);
        report["status"].ShouldBeNull();
        report["response"].ShouldBeNull();
        report["request"]!["body"]!["body"]!.GetValue<string>().ShouldBe("Hi");
        server.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_closed_port_is_not_sent()
    {
        Uri url;
        await using (RawServer server = RawServer.Answering("200 OK"))
        {
            url = server.Url;
        }

        (int code, JsonObject report, _) = await Tool.SendAsync([.. Message, url.OriginalString]);

        code.ShouldBe(1);
        report["outcome"]!.GetValue<string>().ShouldBe("NotSent");
        report["attempts"]!.GetValue<int>().ShouldBe(0);
        report["request"]!["body"].ShouldBeNull();
    }

    [Fact]
    public async Task The_credential_of_the_environment_is_sent_and_never_shown()
    {
        await using RawServer server = RawServer.Answering("400 Bad Request");

        CommandResult result = await Tool.RunAsync(
            new Dictionary<string, string?> { ["CLIENTS_CLERK_API_KEY"] = "s3cr3t" }, [.. Message, server.Url.OriginalString]);

        server.Requests.ShouldHaveSingleItem().ShouldContain("apiKey: s3cr3t");
        (result.Output + result.Errors).ShouldNotContain("s3cr3t");
    }
}
