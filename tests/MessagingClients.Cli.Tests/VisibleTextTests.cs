using MessagingClients.Cli.Reports;

namespace MessagingClients.Cli.Tests;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain text, ünïcode 👍🏽", "plain text, ünïcode 👍🏽")]
    [InlineData("\u001b[31mred", "\\u001b[31mred")]
    [InlineData("\u202egnp.exe\u2066\u200f\u061c", "\\u202egnp.exe\\u2066\\u200f\\u061c")]
    [InlineData("two\u2028lines\r\nand three", "two\\u2028lines and three")]
    public void What_steers_a_terminal_or_turns_text_around_is_shown(string text, string visible) => VisibleText.OneLine(text).ShouldBe(visible);
}
