using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using MessagingClients.Specs.Patterns;

namespace MessagingClients.Specs.Tests.Patterns;

/// <summary>A translated pattern means what ECMA-262 means; Node.js is asked what that is.</summary>
public sealed class EcmaPatternTests
{
    private static readonly string[] Texts =
    [
        "", "a", "A", "b", "_", "-", "0", "9", "٣", "é", "ß", " ", "\t", "\n", "\r", "\u000B", "\u0085", "\u00A0", "\u1680", "\u2028", "\u2029", "\u202F",
        "\u3000", "\uFEFF", "\0", "😀", "😀😀", "𝒜", "a😀", "ab", "a b", " a", "a ", "a\n", "\na", "a\nb", "a-b", "abc", "aaa", "ABC", "a.b", "a+b", "a#b", "{", "}", "[", "]",
        "^", "$", "\\", "/", "+15551234567", "+15551234567\n", "+05551234567", "+1٣٣٣", "15551234567", "+1", "+1234567890123456", "PN123", "PN", "pn", "xPN1", "US", "US\n",
        "504f6816-f7b5-4965-bc35-69acadc9f5c7", "someone@example.com", "2026-01-02", "a,b", "(a)", "ǅ", "中", "x=1;", "\u0300", "~", "`", "\u200B", "\uE000", "\uFFFF", "foo", "foobar", "barfoo",
    ];

    [Theory]
    [InlineData(@".*\S.*")]
    [InlineData(@"^PN(.*)$")]
    [InlineData(@"^US(.*)$")]
    [InlineData(@"^\+[1-9]\d{1,14}$")]
    [InlineData(@"^\S([\s\S]*\S)?$")]
    [InlineData(@"^.$")]
    [InlineData(@"^..$")]
    [InlineData(@"^\s$")]
    [InlineData(@"^\S$")]
    [InlineData(@"^\d+$")]
    [InlineData(@"^\D$")]
    [InlineData(@"^\w$")]
    [InlineData(@"^\W$")]
    [InlineData(@"^[\s\S]$")]
    [InlineData(@"^[\w-]+$")]
    [InlineData(@"^[\D]$")]
    [InlineData(@"^[\W_]$")]
    [InlineData(@"^[\S]$")]
    [InlineData(@"^[^\S]$")]
    [InlineData(@"^[^\s]$")]
    [InlineData(@"^[^a]$")]
    [InlineData(@"^[^😀]$")]
    [InlineData(@"^[😀a]$")]
    [InlineData(@"^[a-😀]$")]
    [InlineData(@"^[\u{1F600}-\u{1F64F}]+$")]
    [InlineData(@"^\ud83d\ude00$")]
    [InlineData(@"^😀+$")]
    [InlineData(@"^😀{2}$")]
    [InlineData(@"^[^]$")]
    [InlineData(@"^[]$")]
    [InlineData(@"\bfoo\b")]
    [InlineData(@"\Bbar")]
    [InlineData(@"^(?<first>a)\k<first>\1$")]
    [InlineData(@"^(a|b)(?=c)|^(?!a)b|(?<=a)b|(?<!a)c$")]
    [InlineData(@"^(?:ab)?c*$")]
    [InlineData(@"^[^a]*$")]
    [InlineData(@"^[^😀]*$")]
    [InlineData(@"^[a-😀]*b$")]
    [InlineData(@"^[a😀]*b?$")]
    [InlineData(@"^\D*\d$")]
    [InlineData(@"^.*?b.*$")]
    [InlineData(@"^(.*)(a\S*)$|(?<=^.*a)b")]
    [InlineData(@"a.b")]
    [InlineData(@"a\.b|a\+b|a#b|a b")]
    [InlineData(@"^[\]\[\\^\-]$")]
    [InlineData(@"^[+*?.{}()|$/#]$")]
    [InlineData(@"^[^\x00-\x7F]$")]
    [InlineData(@"^\x41$|^\u0042$|^\cJ$|^\0$|^\/$|^\t$|^\v$")]
    [InlineData(@"^[\b\t]$|^[\cI]$")]
    [InlineData(@"^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$")]
    [InlineData(@"^[^@]+@[^@.]+(\.[^@.]+)+$")]
    [InlineData(@"^(\d{4})-(\d\d)-(\d\d)$")]
    [InlineData(@"a*?b+?c??")]
    [InlineData(@"^[\uD83D\uDE00]$")]
    public async Task A_translated_pattern_agrees_with_ECMA_262(string pattern)
    {
        bool[] expected = await AskNodeAsync(pattern);

        bool[] found = [.. Texts.Select(text => Regex.IsMatch(text, EcmaPattern.Translate(pattern), RegexOptions.CultureInvariant))];

        Texts.Zip(expected).Where((pair, index) => pair.Second != found[index]).Select(pair => JsonSerializer.Serialize(pair.First)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(@"(?i)a", "(?i")]
    [InlineData(@"(?>a)", "(?>")]
    [InlineData(@"(?#a)", "(?#")]
    [InlineData(@"[a", "a class without its end")]
    [InlineData(@"a\", "a backslash at the end")]
    [InlineData(@"\A", @"\A")]
    [InlineData(@"\z", @"\z")]
    [InlineData(@"\p{L}", @"\p")]
    [InlineData(@"\k<a", @"\k without a name")]
    [InlineData(@"[\p{L}]", @"\p in a class")]
    [InlineData(@"\u12", "hexadecimal digits")]
    [InlineData(@"[b-a]", "runs backwards")]
    [InlineData("(", "which is no pattern")]
    [InlineData("a)", "which is no pattern")]
    [InlineData("a{2,1}", "which is no pattern")]
    [InlineData("*a", "which is no pattern")]
    [InlineData(".*+", "which is no pattern")]
    [InlineData(".**", "which is no pattern")]
    public void What_has_no_words_in_NET_is_refused(string pattern, string message) =>
        Should.Throw<FormatException>(() => EcmaPattern.Translate(pattern)).Message.ShouldContain(message);

    private static async Task<bool[]> AskNodeAsync(string pattern)
    {
        string script = Path.Combine(AppContext.BaseDirectory, "Patterns", "ecma.mjs");
        using Process node = Process.Start(new ProcessStartInfo("node", [script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(new { pattern, texts = Texts }));
        node.StandardInput.Close();
        return JsonSerializer.Deserialize<bool[]>(await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken))!;
    }
}
