using System.Text.Json.Nodes;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

/// <summary>A message through each provider's client to its stand-in, as the tool tells people and scripts.</summary>
public sealed class EveryProviderTests
{
    private const string Phones = "--from +14155550100 --to +14155550123";
    private const string Person = "--to dc1a6812a14f6cc338cd084208535bcdcper --purpose Reminder --idempotency-key 504f6816-f7b5-4965-bc35-69acadc9f5c7";

    [Theory]
    [InlineData("clerk", Phones, 201, "apiKey: (redacted)", "SendMessageResponse", "1")]
    [InlineData("myalice", "--to 1022", 200, "X-Myalice-Api-Key: (redacted)", "SendTextMessageResponse", "text")]
    [InlineData("openphone", Phones, 202, "Authorization: (redacted)", "SendMessageResponse", "AC123abc")]
    [InlineData("solaris", Person, 202, "Authorization: Bearer (redacted)", "SendSmsResponse", "4d9d9eab-0392-4ffb-a9c6-dac9f18e3411")]
    [InlineData("textus", "--account a --to +14155550123", 201, "Authorization: Bearer (redacted)", "Message", "/messages/QNDkpL")]
    public async Task People_see_request_answer_typed_body_and_outcome(
        string provider, string arguments, int status, string credential, string type, string messageId)
    {
        CommandResult result = await Tool.RunAsync(["send", provider, "--text", "Hello", .. arguments.Split(' ')]);

        result.ExitCode.ShouldBe(0);
        result.Errors.ShouldBeEmpty();
        string[] lines = result.Output.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        lines[0].ShouldStartWith("POST http://127.0.0.1:");
        lines.ShouldContain($"Accept: {(provider == "textus" ? "application/vnd.textus+jsonld" : "application/json")}");
        lines.ShouldContain(credential);
        lines.ShouldContain($"HTTP/1.1 {status}");
        lines.ShouldContain(type);
        lines[^1].ShouldBe($"Accepted, message id {messageId}");
    }

    [Theory]
    [InlineData("clerk", Phones, 201, "sendMessage", "1", """{"sender":"+14155550100","mediaUrls":[],"recipients":["+14155550123"],"body":"Hello"}""")]
    [InlineData("myalice", "--to 1022", 200, "sendTextMessage", "text", """{"customer_id":"1022","text":"Hello"}""")]
    [InlineData("openphone", Phones, 202, "sendMessage", "AC123abc", """{"content":"Hello","from":"+14155550100","to":["+14155550123"]}""")]
    [InlineData("solaris", Person, 202, "sendSms", "4d9d9eab-0392-4ffb-a9c6-dac9f18e3411", """{"person_id":"dc1a6812a14f6cc338cd084208535bcdcper","text":"Hello","purpose":"Reminder","idempotency_key":"504f6816-f7b5-4965-bc35-69acadc9f5c7"}""")]
    [InlineData("textus", "--account a --to +1", 201, "sendMessage", "/messages/QNDkpL", """{"to":"+1","body":"Hello"}""")]
    [InlineData("textus", "--account a --to +1 --to +2", 202, "sendMessage", null, """{"to":["+1","+2"],"body":"Hello"}""")]
    public async Task Scripts_read_one_object(
        string provider, string arguments, int status, string operation, string? messageId, string sent)
    {
        (int code, JsonObject report, string errors) = await Tool.SendAsync(["send", provider, "--text", "Hello", .. arguments.Split(' ')]);

        code.ShouldBe(0);
        errors.ShouldBeEmpty();
        report["provider"]!.GetValue<string>().ShouldBe(provider);
        report["operation"]!.GetValue<string>().ShouldBe(operation);
        report["outcome"]!.GetValue<string>().ShouldBe("Accepted");
        report["status"]!.GetValue<int>().ShouldBe(status);
        report["messageId"]?.GetValue<string>().ShouldBe(messageId);
        (report["messageId"] is null).ShouldBe(messageId is null);
        report["attempts"]!.GetValue<int>().ShouldBe(1);
        JsonNode.DeepEquals(report["request"]!["body"], JsonNode.Parse(sent)).ShouldBeTrue(report["request"]!.ToJsonString());
        (report["response"]!["body"] is null).ShouldBe(messageId is null);
    }

    [Fact]
    public async Task Solaris_gets_a_new_key_for_each_message()
    {
        string[] send = ["send", "solaris", "--to", "p", "--purpose", "p", "--text", "Hi"];
        (int Code, JsonObject Report, string Errors)[] runs = await Task.WhenAll(Tool.SendAsync(send), Tool.SendAsync(send));

        Guid[] keys = [.. runs.Select(run => Guid.ParseExact(run.Report["request"]!["body"]!["idempotency_key"]!.GetValue<string>(), "D"))];
        keys.Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task All_five_are_listed_with_what_they_need()
    {
        CommandResult result = await Tool.RunAsync("providers");

        result.ExitCode.ShouldBe(0);
        string[][] cells =
        [
            .. result.Output.ReplaceLineEndings("\n").Split('\n').Select(line => line.Split("  ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        ];
        cells.Where(row => row.Length == 6 && NamedProviders.All.Contains(row[0])).ShouldBe(
        [
            ["clerk", "sendMessage", "Clerk Chat Public API 1.0", "https://web-api.clerk.chat", "API key", "CLIENTS_CLERK_API_KEY"],
            ["myalice", "sendTextMessage", "MyAlice 1.0.0", "https://api.myalice.ai", "API key", "CLIENTS_MYALICE_API_KEY"],
            ["openphone", "sendMessage", "OpenPhone Public API 1.0.0", "https://api.openphone.com", "API key", "CLIENTS_OPENPHONE_API_KEY"],
            ["solaris", "sendSms", "Solaris SMS Service 1.0", "https://api.solaris-sandbox.de", "client id and secret", "CLIENTS_SOLARIS_CLIENT_ID"],
            ["textus", "sendMessage", "TextUs Next 2026", "https://next.textus.com", "token", "CLIENTS_TEXTUS_TOKEN"],
        ]);
        cells.Count(row => row is ["CLIENTS_SOLARIS_CLIENT_SECRET"]).ShouldBe(1);
    }
}
