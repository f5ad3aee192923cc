using MessagingClients.Specs.Facts;

namespace MessagingClients.Specs.Tests.Facts;

/// <summary>What a document says can become a comment or a literal, and never code.</summary>
public sealed class UntrustedTextTests
{
    [Theory]
    [InlineData("a\"; System.Environment.Exit(1); //", "\"a\\\"; System.Environment.Exit(1); //\"")]
    [InlineData("back\\slash", "\"back\\\\slash\"")]
    [InlineData("line\r\nfeed\t", "\"line\\r\\nfeed\\t\"")]
    [InlineData("\u2028\u2029\u0085", "\"\\u2028\\u2029\\u0085\"")]
    [InlineData("right\u202Eleft", "\"right\\u202Eleft\"")]
    [InlineData("😀é", "\"\\uD83D\\uDE00é\"")]
    [InlineData("\0", "\"\\u0000\"")]
    public void A_literal_ends_where_it_ends(string text, string expected) => CSharpText.Literal(text).ShouldBe(expected);

    [Theory]
    [InlineData("one\u2028two\u2029three\u0085four\nfive\rsix\vseven\feight", "one two three four five six seven eight.")]
    [InlineData("</summary><script>&", "&lt;/summary&gt;&lt;script&gt;&amp;.")]
    [InlineData("turn\u202Earound\u2066x", "turn around x.")]
    [InlineData("whole 😀", "whole 😀.")]
    public void A_comment_is_one_line_of_text(string text, string expected) =>
        DocComment.Summary(text).ShouldHaveSingleItem().ShouldBe($"<summary>{expected}</summary>");

    [Fact]
    public void Half_a_character_is_shown_as_none() =>
        DocComment.Summary("half \uD83D pair").ShouldHaveSingleItem().ShouldBe("<summary>half \uFFFD pair.</summary>");

    [Fact]
    public void A_long_comment_is_wrapped_between_words()
    {
        string[] lines = [.. DocComment.Summary(string.Join(' ', Enumerable.Repeat("word", 60)))];

        lines[0].ShouldBe("<summary>");
        lines[^1].ShouldBe("</summary>");
        lines.ShouldAllBe(line => line.Length <= 104);
    }
}
