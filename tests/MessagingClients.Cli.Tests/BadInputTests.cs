using System.Text.Json.Nodes;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

/// <summary>Wrong usage is one line and exit code 2, and nothing leaves.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("send carrier-pigeon --to +1 --text Hi", "'carrier-pigeon' is no provider. Expected one of clerk, myalice, openphone, solaris, textus.")]
    [InlineData("send clerk --from +1 --text Hi", "Option '--to' is required. See clients --help.")]
    [InlineData("send clerk --from +1 --to +2", "Option '--text' is required. See clients --help.")]
    [InlineData("send clerk --to +2 --text Hi", "clerk needs --from.")]
    [InlineData("send textus --to +2 --text Hi", "textus needs --account.")]
    [InlineData("send textus --account a --from +1 --to +2 --text Hi", "textus has no use for --from.")]
    [InlineData("send clerk --from +1 --account a --to +2 --text Hi", "clerk has no use for --account.")]
    [InlineData("send clerk --from +1 --to +2 --text Hi --base-url ftp://example.com", "--base-url: expected an absolute http or https URL, found another one.")]
    [InlineData("send clerk --from +1 --to +2 --text Hi --base-url example.com", "--base-url: expected an absolute http or https URL, such as http://127.0.0.1:8080.")]
    [InlineData("send clerk --from +1 --to +2 --text Hi --base-url http://example.com", "--base-url: plain http to example.com would show the credential and the message to everybody on the way. Use https.")]
    [InlineData("send clerk --from +1 --to +2 --text Hi --base-url https://a:b@example.com", "--base-url: expected a URL without user, query and fragment.")]
    [InlineData("send clerk --from +1 --to +2 --text Hi --live", "--live needs a credential in the environment variable CLIENTS_CLERK_API_KEY.")]
    [InlineData("send solaris --to p --purpose p --text Hi --live", "--live needs a credential in the environment variable CLIENTS_SOLARIS_CLIENT_ID.")]
    [InlineData("send clerk --from +1 --to +2 --text Hi --live --base-url https://example.com", "--base-url and --live name two servers. Give one of them.")]
    [InlineData("send clerk --from +1 --to +2 --text Hi --timeout 0", "--timeout: expected a number of seconds above 0 and at most 86400, such as 2.5. See clients --help.")]
    [InlineData("send clerk --from +1 --to +2 --text Hi --timeout soon", "--timeout: expected a number of seconds above 0 and at most 86400, such as 2.5. See clients --help.")]
    [InlineData("send clerk --from +1 --to +2 --text Hi --output xml", "Argument 'xml' not recognized.")]
    [InlineData("send clerk --from +1 --to +2 --text Hi --bogus", "Unrecognized command or argument '--bogus'. See clients --help.")]
    [InlineData("send textus --account .. --to +2 --text Hi", "account: expected a path segment")]
    [InlineData("send textus --account a --to +2 --text Hi --media-url https://example.com/a.exe", "--media-url: expected a file of the types")]
    [InlineData("send textus --account a --to +2 --text Hi --media-url a.png", "attachments[0].media_url: expected a URI (RFC 3986)")]
    [InlineData("frobnicate", "Unrecognized command or argument 'frobnicate'. See clients --help.")]
    [InlineData("", "Required command was not provided. See clients --help.")]
    public async Task One_line_says_what_is_wrong(string arguments, string message)
    {
        CommandResult result = await Tool.RunAsync(
            new Dictionary<string, string?> { ["CLIENTS_CLERK_API_KEY"] = null, ["JAVA_HOME"] = "" },
            arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith(message);
    }

    [Theory]
    [InlineData("--bogus", "Unrecognized command or argument '--bogus'.")]
    [InlineData("--to +2", "clerk needs --from.")]
    public async Task In_JSON_nothing_sent_is_an_outcome_too(string arguments, string message)
    {
        (int code, JsonObject report, string errors) = await Tool.SendAsync(["send", "clerk", "--text", "Hi", .. arguments.Split(' ')]);

        code.ShouldBe(2);
        report["provider"]!.GetValue<string>().ShouldBe("clerk");
        report["outcome"]!.GetValue<string>().ShouldBe("NotSent");
        report["attempts"]!.GetValue<int>().ShouldBe(0);
        report["request"].ShouldBeNull();
        errors.ShouldStartWith(message);
    }
}
