using System.Text.Json.Nodes;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

public sealed class SendToStandInTests
{
    [Fact]
    public async Task Clerk_takes_a_message_and_the_tool_shows_the_wire()
    {
        CommandResult result = await Tool.RunAsync("send", "clerk", "--from", "+14155550100", "--to", "+14155550123", "--text", "Hello");

        result.ExitCode.ShouldBe(0);
        result.Errors.ShouldBeEmpty();
        result.Output.ShouldContain("/clerk/public/messages HTTP/1.1");
        result.Output.ShouldContain("apiKey: (redacted)");
        result.Output.ShouldContain("""{"sender":"+14155550100","mediaUrls":[],"recipients":["+14155550123"],"body":"Hello"}""");
        result.Output.ShouldContain("HTTP/1.1 201");
        result.Output.ShouldContain("SenderType: user");
        result.Output.ShouldContain("Accepted, message id 1");
    }

    [Theory]
    [InlineData("+14155550123", 201, "/messages/QNDkpL", "\"+14155550123\"")]
    [InlineData("+14155550123 +14155550124", 202, null, """["+14155550123","+14155550124"]""")]
    public async Task TextUs_takes_one_recipient_or_several(string to, int status, string? messageId, string sent)
    {
        string[] recipients = [.. to.Split(' ').SelectMany(number => new[] { "--to", number })];

        (int code, JsonObject report, string errors) = await Tool.SendAsync(["send", "textus", "--account", "my_account", "--text", "Hello", .. recipients]);

        code.ShouldBe(0);
        errors.ShouldBeEmpty();
        report.Select(member => member.Key).ShouldBe(["provider", "operation", "outcome", "status", "messageId", "attempts", "request", "response"]);
        report["provider"]!.GetValue<string>().ShouldBe("textus");
        report["operation"]!.GetValue<string>().ShouldBe("sendMessage");
        report["outcome"]!.GetValue<string>().ShouldBe("Accepted");
        report["status"]!.GetValue<int>().ShouldBe(status);
        report["messageId"]?.GetValue<string>().ShouldBe(messageId);
        report["attempts"]!.GetValue<int>().ShouldBe(1);
        report["request"]!["method"]!.GetValue<string>().ShouldBe("POST");
        report["request"]!["url"]!.GetValue<string>().ShouldEndWith("/textus/my_account/messages");
        report["request"]!["headers"]!["Authorization"]!.GetValue<string>().ShouldBe("Bearer (redacted)");
        report["request"]!["body"]!["to"]!.ToJsonString().ShouldBe(sent.Replace("+", "\\u002B", StringComparison.Ordinal));
        (report["response"]!["body"] is null).ShouldBe(messageId is null);
    }

    [Fact]
    public async Task A_file_goes_along_with_its_type()
    {
        (int code, JsonObject report, _) = await Tool.SendAsync(
            "send", "textus", "--account", "a", "--to", "+1", "--text", "Hi", "--media-url", "https://example.com/card.vcf?x=.png");

        code.ShouldBe(0);
        report["request"]!["body"]!["attachments"]![0]!["content_type"]!.GetValue<string>().ShouldBe("text/vcard");
    }

    [Fact]
    public async Task Two_runs_side_by_side_do_not_disturb_each_other()
    {
        string[] send = ["send", "clerk", "--from", "+1", "--to", "+2", "--text"];
        (int Code, JsonObject Report, string Errors)[] runs = await Task.WhenAll(Tool.SendAsync([.. send, "one"]), Tool.SendAsync([.. send, "two"]));

        runs.Select(run => run.Code).ShouldBe([0, 0]);
        runs.Select(run => run.Report["request"]!["body"]!["body"]!.GetValue<string>()).ShouldBe(["one", "two"]);
    }
}
