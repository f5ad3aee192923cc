using FsCheck;
using FsCheck.Fluent;
using MessagingClients.Fuzz.Contract;

namespace MessagingClients.Fuzz.Answers;

/// <summary>Makes JSON texts of any shape, and some that are nearly JSON.</summary>
internal sealed class JsonTexts
{
    private static readonly string[] Odd =
    [
        "null", "true", "false", "0", "-0", "-1", "1", "1.5", "1e400", "-1e400", "1E-400", "2147483648", "9223372036854775807",
        "9223372036854775808", "18446744073709551616", new string('9', 400), "0." + new string('1', 400), "[]", "{}", "[null]", "[[]]", "{\"\":null}",
        "\"\"", "\" \"", "\"null\"", "\"12\"", "\"-1\"", "\"true\"", $"\"{Private.Marker}\"", $"\"{Private.To}\"", "\"teleported\"",
        "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"", "\"\u00e9\u4e16\ud83d\ude00\"", "\"\\n\\t\\\\\\/\"",
        "\"2026-01-01T00:00:00Z\"", "\"2026-02-30T00:00:00Z\"", "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59.9999999-14:00\"",
        "\"2026-01-01\"", "\"2026-01-01T00:00:00.123456789012345Z\"", "\"00000000-0000-0000-0000-000000000000\"", "\"http://[\"", "{\"\\ud800\":1}",
        "nul", "NaN", "Infinity", "01", "+1", "1.", ".5", "'a'", "\"a", "\"\\x\"", "\"\u0001\"", "{\"a\":1,}", "{a:1}", "[1,]", "/*a*/1", "",
    ];

    // By how often objects and lists can stand within each other: FsCheck would build the generators anew for each text.
    private const int Depth = 5;

    private static readonly Gen<string> Leaf = Gen.Elements(Odd);

    /// <summary>Makes texts that use names the clients know.</summary>
    /// <param name="names">The names of members.</param>
    public JsonTexts(IReadOnlyList<string> names)
    {
        Gen<string> name = Gen.Elements((string[])[.. names, Private.Marker, "", "$type", "__proto__"]);
        Gen<string>[] byDepth = new Gen<string>[Depth + 1];
        byDepth[0] = Leaf;
        for (int depth = 1; depth <= Depth; depth++)
        {
            byDepth[depth] = Around(byDepth[depth - 1], name, depth);
        }

        Value = Gen.Frequency((12, Leaf), (3, Gen.Sized(size => byDepth[size * Depth / 100])), (1, Nested), (1, Huge));
    }

    /// <summary>Any text.</summary>
    public Gen<string> Value { get; }

    private static Gen<string> Nested { get; } = Gen.Elements<string>(
        from depth in (int[])[10, 62, 63, 64, 65, 66, 100, 2000]
        from around in ((string, string)[])[("[", "]"), ("{\"a\":", "}"), ("[", ""), ("[", "]]")]
        select Repeat(around.Item1, depth) + "1" + Repeat(around.Item2, depth));

    private static Gen<string> Huge { get; } = Gen.Elements<string>(
        from length in (int[])[1000, 1024, 2048, 4095, 4096, 4097, Answer.SmallLimit - 500, Answer.SmallLimit - 100, Answer.SmallLimit + 10]
        from what in (string[])["a", "\\u00e9", "\u00e9", "\\\\"]
        select $"\"{Repeat(what, length / what.Length)}\"");

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>Lists and objects of what there is one level below.</summary>
    private static Gen<string> Around(Gen<string> item, Gen<string> name, int most)
    {
        Gen<string> member = Gen.Zip(name, item, (key, value) => $"\"{key}\":{value}");
        return Gen.Frequency(
            (2, Leaf),
            (2, Items(item, most).Select(items => $"[{items}]")),
            (3, Items(member, most).Select(items => $"{{{items}}}")));
    }

    private static Gen<string> Items(Gen<string> item, int most)
    {
        Gen<string>[] byCount = [.. Enumerable.Range(0, most + 1).Select(count => item.ArrayOf(count).Select(items => string.Join(',', items)))];
        return Gen.OneOf(byCount);
    }
}
