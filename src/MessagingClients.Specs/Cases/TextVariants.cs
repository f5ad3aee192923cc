using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Cases;

/// <summary>Texts to try at one place: those that are hard to write, and both sides of lengths, patterns and formats.</summary>
internal static class TextVariants
{
    private const int LongestBound = 100_000;
    private const string Emoji = "👋";

    private static readonly (string Label, string Text)[] Hard =
    [
        ("quotes", """She said "hi" \ 'there' </b> & more"""),
        ("newlines", "one\ntwo\r\nthree\tfour"),
        ("emoji", "👋🏽 👩‍👩‍👧 é"),
        ("right-to-left", "שלום \u202Eabc مرحبا"),
        ("nul", "a\0b"),
        ("lone-surrogate", "a\uD83Db"),
        ("blank", " "),
        ("empty", ""),
    ];

    public static IEnumerable<SiteVariant> Of(SpecObject schema, string text) =>
        Lengths(schema, text).Concat(Patterns(schema, text)).Concat(Formats(schema)).Concat(Hard)
            .Select(each => new SiteVariant(each.Label, SpecScalar.OfText(each.Text)));

    /// <summary>Another text that the schema allows, where one is found.</summary>
    public static SpecScalar Other(SpecObject schema, string text) => SpecScalar.OfText(
        Patterns(schema, text).Select(each => each.Text).Prepend($"{text}2").FirstOrDefault(other => other != text && TextCheck.Problem(schema, other) is null) ?? text);

    private static IEnumerable<(string Label, string Text)> Lengths(SpecObject schema, string text)
    {
        string seed = text.Length == 0 ? "x" : text;
        IEnumerable<(string, string)> Both(string label, int length) =>
            [(label, TextLength.Of(seed, length)), ($"{label}-emoji", TextLength.Of(Emoji, length))];
        int? least = Bound(schema, "minLength");
        int? most = Bound(schema, "maxLength");
        return
        [
            .. least is { } low ? Both("min-length", low) : [],
            .. least is > 0 ? Both("under-min-length", least.Value - 1) : [],
            .. most is { } high ? Both("max-length", high).Concat(Both("over-max-length", high + 1)) : [],
        ];
    }

    private static int? Bound(SpecObject schema, string keyword) => Count.Read(schema, keyword) is <= LongestBound and var bound ? bound : null;

    private static IEnumerable<(string Label, string Text)> Patterns(SpecObject schema, string text)
    {
        if (schema.Text("pattern") is not { } pattern)
        {
            return [];
        }

        string shortest = PatternSample.Make(pattern, longest: false) ?? text;
        string longest = PatternSample.Make(pattern, longest: true) ?? text;
        return
        [
            ("shortest-match", shortest),
            ("longest-match", longest),
            ("shortest-match-cut", shortest.Length == 0 ? "" : shortest[..^1]),
            ("longest-match-and-more", TextLength.Of(longest, longest.EnumerateRunes().Count() + 1)),
            ("line-feed-after", text + "\n"),
            ("line-feed-within", text + "\nmore"),
            ("blank-before", " " + text),
            ("blank-after", text + " "),
            ("arabic-digits", Arabic(text)),
            ("first-character-cut", text.Length == 0 ? "" : text[1..]),
        ];
    }

    private static string Arabic(string text) =>
        string.Concat(text.Select((each, index) => index > 1 && char.IsAsciiDigit(each) ? (char)('\u0660' + (each - '0')) : each));

    private static IEnumerable<(string Label, string Text)> Formats(SpecObject schema) =>
        schema.Text("format") is { } format && FormatCheck.Sample(format) is { } sample
            ? [($"{format}", sample), ($"no-{format}", $"no {format}"), ($"{format}-line-feed-after", sample + "\n")]
            : [];
}
