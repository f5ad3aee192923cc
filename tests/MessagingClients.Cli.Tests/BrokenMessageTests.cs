using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

/// <summary>A message that breaks its provider's document is one line and exit code 2, and no server hears of it.</summary>
public sealed class BrokenMessageTests
{
    private const string Trimmed = @"expected text that matches ^\S([\s\S]*\S)?$, found other text.";
    private const string Phone = @"expected text that matches ^\+[1-9]\d{1,14}$, found other text.";

    private static readonly string[] Solaris = ["solaris", "--to", "p", "--purpose", "p", "--text"];
    private static readonly string[] OpenPhone = ["openphone", "--from", "+14155550100", "--text"];

    public static TheoryData<string, string[]> Broken => new()
    {
        { "text: expected at most 160 characters, found 161.", [.. Solaris, new string('a', 161)] },
        { "text: expected at most 160 characters, found 161.", [.. Solaris, string.Concat(Enumerable.Repeat("😀", 161))] },
        { $"text: {Trimmed}", [.. Solaris, " "] },
        { $"text: {Trimmed}", [.. Solaris, ""] },
        { $"text: {Trimmed}", [.. Solaris, "Hi\n"] },
        { $"person_id: {Trimmed}", ["solaris", "--to", "p ", "--purpose", "p", "--text", "Hi"] },
        { $"purpose: {Trimmed}", ["solaris", "--to", "p", "--purpose", " ", "--text", "Hi"] },
        { "idempotency_key: expected a UUID (RFC 9562), found other text.", [.. Solaris, "Hi", "--idempotency-key", "504f6816"] },
        { "idempotency_key: expected a UUID (RFC 9562), found other text.", [.. Solaris, "Hi", "--idempotency-key", "{504f6816-f7b5-4965-bc35-69acadc9f5c7}"] },
        { "solaris takes one --to, found 2.", [.. Solaris, "Hi", "--to", "q"] },
        { "solaris needs --purpose.", ["solaris", "--to", "p", "--text", "Hi"] },
        { "content: expected at most 1600 characters, found 1601.", [.. OpenPhone, new string('a', 1601), "--to", "+14155550123"] },
        { "content: expected at least 1 character, found 0.", [.. OpenPhone, "", "--to", "+14155550123"] },
        { @"content: expected text that matches .*\S.*, found other text.", [.. OpenPhone, " \n", "--to", "+14155550123"] },
        { $"to[0]: {Phone}", [.. OpenPhone, "Hi", "--to", "4155550123"] },
        { $"to[0]: {Phone}", [.. OpenPhone, "Hi", "--to", "+14155550123\n"] },
        { $"to[0]: {Phone}", [.. OpenPhone, "Hi", "--to", "+1٤١٥٥٥٥٠١٢٣"] },
        { $"to[0]: {Phone}", [.. OpenPhone, "Hi", "--to", "+1415555012345678"] },
        { "to: expected at most 1 item, found 2.", [.. OpenPhone, "Hi", "--to", "+14155550123", "--to", "+14155550124"] },
        { "from: expected", ["openphone", "--from", "Alice", "--to", "+14155550123", "--text", "Hi"] },
        { "myalice takes one --to, found 2.", ["myalice", "--to", "1", "--to", "2", "--text", "Hi"] },
        { "'carrier-pigeon' is no provider.", ["carrier-pigeon", "--to", "1", "--text", "Hi"] },
        { "Unrecognized command or argument '--bogus'.", ["myalice", "--to", "1", "--text", "Hi", "--bogus"] },
        { "--base-url and --live name two servers.", ["myalice", "--to", "1", "--text", "Hi", "--live"] },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task One_line_names_member_and_rule_and_nothing_leaves(string message, string[] arguments)
    {
        await using RawServer server = RawServer.Answering("200 OK", "{}");

        CommandResult result = await Tool.RunAsync(["send", .. arguments, "--base-url", server.Url.OriginalString]);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        string line = result.Errors.Trim().Split('\n').ShouldHaveSingleItem();
        line.ShouldStartWith(message);
        line.ShouldNotContain("CallOptions");
        server.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("schlüssel")]
    [InlineData("two words")]
    [InlineData("line\nfeed")]
    public async Task A_credential_that_cannot_be_sent_is_told_by_its_variable(string secret)
    {
        await using RawServer server = RawServer.Answering("200 OK", "{}");

        CommandResult result = await Tool.RunAsync(
            new Dictionary<string, string?> { ["CLIENTS_MYALICE_API_KEY"] = secret },
            "send", "myalice", "--to", "1", "--text", "Hi", "--base-url", server.Url.OriginalString);

        result.ExitCode.ShouldBe(2);
        string line = result.Errors.Trim().Split('\n').ShouldHaveSingleItem();
        line.ShouldStartWith("CLIENTS_MYALICE_API_KEY has a character at position ");
        line.ShouldNotContain(secret);
        server.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(160)]
    [InlineData(1)]
    public async Task A_text_at_its_bound_leaves(int length)
    {
        await using RawServer server = RawServer.Answering("202 Accepted", """{"id":"1"}""");

        CommandResult result = await Tool.RunAsync(
            ["send", .. Solaris, string.Concat(Enumerable.Repeat("😀", length)), "--base-url", server.Url.OriginalString]);

        result.ExitCode.ShouldBe(0);
        server.Requests.ShouldHaveSingleItem();
    }
}
