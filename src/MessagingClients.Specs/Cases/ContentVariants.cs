using System.IO.Compression;
using System.Text;
using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>One good body in other bytes, under other headers, or with something in it that few readers take.</summary>
internal static class ContentVariants
{
    private const int TooDeep = 200;

    public static IEnumerable<AnswerVariant> Of(SpecNode complete, IReadOnlyList<SchemaSite> sites, string mediaType, bool isOpen)
    {
        string text = CaseJson.Write(complete);
        return [.. Encoded(text, mediaType, complete is SpecScalar { Kind: ScalarKind.Number }), .. isOpen && complete is SpecObject map ? Inside(map) : [], .. Texts(complete, sites), .. Compressed(text)];
    }

    private static IEnumerable<AnswerVariant> Encoded(string text, string mediaType, bool isNumber) =>
    [
        new("byte-order-mark", Encoding.UTF8.Preamble.ToArray().Concat(Encoding.UTF8.GetBytes(text)).ToArray(), AnswerReading.Either),
        new("utf-16", Encoding.Unicode.GetBytes(text), AnswerReading.Unreadable),
        new("utf-16-by-its-charset", Encoding.Unicode.Preamble.ToArray().Concat(Encoding.Unicode.GetBytes(text)).ToArray(), AnswerReading.Either) { MediaType = $"{mediaType}; charset=utf-16" },
        AnswerVariant.Of("bogus-charset", text, AnswerReading.Typed) with { MediaType = $"{mediaType}; charset=klingon" },
        AnswerVariant.Of("charset", text, AnswerReading.Typed) with { MediaType = $"{mediaType}; charset=UTF-8" },
        AnswerVariant.Of("bogus-media-type", text, AnswerReading.Typed) with { MediaType = "nonsense" },
        AnswerVariant.Of("trailing-bytes", text + " garbage", AnswerReading.Unreadable),
        AnswerVariant.Of("trailing-body", text + text, isNumber ? AnswerReading.Either : AnswerReading.Unreadable),
        AnswerVariant.Of("comment-before", "/* comment */" + text, AnswerReading.Unreadable),
        AnswerVariant.Of("comment-after", text + "// comment", AnswerReading.Unreadable),
    ];

    private static IEnumerable<AnswerVariant> Inside(SpecObject map)
    {
        AnswerVariant With(string label, string value, AnswerReading reading) => AnswerVariant.Of(label, Insert(map, value), reading);
        byte[] bad = Encoding.UTF8.GetBytes(Insert(map, "\"?\""));
        bad[Array.LastIndexOf(bad, (byte)'?')] = 0xFF;
        return
        [
            With("nesting-too-deep", new string('[', TooDeep) + new string(']', TooDeep), AnswerReading.Either),
            With("not-a-number", "NaN", AnswerReading.Unreadable),
            With("infinity", "-Infinity", AnswerReading.Unreadable),
            With("huge-number", "1e400", AnswerReading.Typed),
            With("beyond-double", "9007199254740993", AnswerReading.Typed),
            With("lone-surrogate-escape", "\"\\uD83D\"", AnswerReading.Either),
            With("raw-line-feed", "\"a\nb\"", AnswerReading.Unreadable),
            With("trailing-comma", "[1,]", AnswerReading.Unreadable),
            With("leading-zero", "007", AnswerReading.Unreadable),
            new("invalid-utf-8", bad, AnswerReading.Unreadable),
        ];
    }

    private static string Insert(SpecObject map, string value) =>
        $"{{{string.Join(',', map.Members.Select(CaseJson.Write).Append($"\"x_unknown\":{value}"))}}}";

    /// <summary>Text that is hard to read, in a member that the document knows.</summary>
    private static IEnumerable<AnswerVariant> Texts(SpecNode complete, IReadOnlyList<SchemaSite> sites)
    {
        if (sites.FirstOrDefault(IsFree) is not { } site)
        {
            return [];
        }

        string text = CaseJson.Write(site.Edit(complete, SpecScalar.OfText("?free?")));
        string hard = CaseJson.Write(SpecScalar.OfText("\"quotes\" \\ \r\n\t\0 שלום 👋🏽 é"));
        return
        [
            AnswerVariant.Of($"{site.Label}-hard-text", text.Replace("\"?free?\"", hard, StringComparison.Ordinal), AnswerReading.Typed) with { IsDocumented = true },
            AnswerVariant.Of($"{site.Label}-escaped-text", text.Replace("?free?", @"\u0041\ud83d\udc4b\/", StringComparison.Ordinal), AnswerReading.Typed) with { IsDocumented = true },
            AnswerVariant.Of($"{site.Label}-lone-surrogate", text.Replace("?free?", @"\uD83D", StringComparison.Ordinal), AnswerReading.Unreadable),
            AnswerVariant.Of($"{site.Label}-number-like", text.Replace("?free?", "9007199254740993", StringComparison.Ordinal), AnswerReading.Typed) with { IsDocumented = true },
        ];
    }

    private static bool IsFree(SchemaSite site) =>
        SchemaTraits.Types(site.Schema) is ["string"] && !site.IsListed && site.Schema["pattern"] is null && site.Schema["format"] is null && site.Schema["maxLength"] is null;

    private static IEnumerable<AnswerVariant> Compressed(string text)
    {
        byte[] zipped = Zip(Encoding.UTF8.GetBytes(text));
        KeyValuePair<string, string>[] gzip = [new("Content-Encoding", "gzip")];
        return
        [
            new("gzip-unasked", zipped, AnswerReading.Either) { Headers = gzip },
            new("gzip-truncated", zipped.AsMemory(0, zipped.Length / 2), AnswerReading.Unreadable) { Headers = gzip },
            AnswerVariant.Of("gzip-that-is-none", text, AnswerReading.Either) with { Headers = gzip },
            AnswerVariant.Of("encoding-unknown", text, AnswerReading.Either) with { Headers = [new("Content-Encoding", "x-nonsense")] },
        ];
    }

    /// <summary>Stored, not deflated: how well a library compresses differs from one machine to the next.</summary>
    private static byte[] Zip(byte[] bytes)
    {
        using MemoryStream target = new();
        using (GZipStream zip = new(target, CompressionLevel.NoCompression, leaveOpen: true))
        {
            zip.Write(bytes);
        }

        return target.ToArray();
    }
}
