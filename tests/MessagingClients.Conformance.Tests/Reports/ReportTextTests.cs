using MessagingClients.Conformance.Reports;

namespace MessagingClients.Conformance.Tests.Reports;

/// <summary>Text that any reader can show.</summary>
public sealed class ReportTextTests
{
    [Theory]
    [InlineData("a\0b", @"a\u0000b")]
    [InlineData("\u001b[31m", @"\u001B[31m")]
    [InlineData("\u202egpj", @"\u202Egpj")]
    [InlineData("\uffff", @"\uFFFF")]
    [InlineData("\ufeff{", @"\uFEFF{")]
    public void What_cannot_be_seen_stands_as_an_escape(string text, string shown) => ReportText.Of(text).ShouldBe(shown);

    /// <remarks>No theory: its arguments would not survive, for they are kept as UTF-8.</remarks>
    [Fact]
    public void A_surrogate_alone_stands_as_an_escape()
    {
        ReportText.Of("x\ud83d").ShouldBe(@"x\uD83D");
        ReportText.Of("\udc00y").ShouldBe(@"\uDC00y");
    }

    [Theory]
    [InlineData("a\tb\r\nc")]
    [InlineData("שלום 👩‍👩‍👧 \"<&>\" é")]
    public void What_can_be_seen_stays(string text) => ReportText.Of(text).ShouldBe(text);

    [Fact]
    public void Bytes_are_read_as_UTF_8_where_they_are_that() => ReportText.Of([0xC3, 0xA9, 0xFF, 0x00]).ShouldBe(@"é\xFF\u0000");

    [Fact]
    public void Bytes_past_the_limit_are_counted() => ReportText.Of(new byte[8_002]).ShouldEndWith("… 2 more bytes");
}
