using System.Text;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Bodies that are no JSON: texts, and bytes without any meaning.</summary>
internal static class PlainVariants
{
    private const string Sample8 = "a plain text: ü 👋\r\n<b>\"&\t";
    private const int Large = 1_200_000;

    /// <summary>A body that the document allows.</summary>
    public static ReadOnlyMemory<byte> Sample(DocumentedAnswer answer) => answer.Body == CaseBody.Text
        ? Encoding.UTF8.GetBytes(Example(answer) ?? Sample8)
        : Enumerable.Range(0, 600).Select(index => (byte)index).ToArray();

    public static IEnumerable<AnswerVariant> Of(DocumentedAnswer answer) =>
        [new("complete", Sample(answer), AnswerReading.Typed) { IsDocumented = true }, .. Common(), .. answer.Body == CaseBody.Text ? Texts() : Bytes(answer)];

    private static string? Example(DocumentedAnswer answer) =>
        CaseExamples.Of(answer.Media!.Stated.Value).Select(example => example.Value.AsText()).FirstOrDefault(text => text is not null);

    private static IEnumerable<AnswerVariant> Common() =>
    [
        new("no-body", null, AnswerReading.Either),
        AnswerVariant.Of("json-instead", """{"message":"ü 👋"}""", AnswerReading.Typed) with { MediaType = "application/json" },
        AnswerVariant.Of("html-page", BrokenBodies.Page, AnswerReading.Typed) with { MediaType = "text/html; charset=utf-8" },
        AnswerVariant.Of("no-media-type", "text", AnswerReading.Typed) with { MediaType = "" },
        AnswerVariant.Of("bogus-media-type", "text", AnswerReading.Typed) with { MediaType = "nonsense" },
    ];

    private static IEnumerable<AnswerVariant> Texts() =>
    [
        AnswerVariant.Of("hard-text", Sample8, AnswerReading.Typed),
        new("latin-1", Encoding.Latin1.GetBytes("Grüße"), AnswerReading.Typed) { MediaType = "text/plain; charset=iso-8859-1" },
        new("utf-16", Encoding.Unicode.GetBytes("Grüße 👋"), AnswerReading.Typed) { MediaType = "text/plain; charset=\"UTF-16LE\"" },
        new("byte-order-mark", Encoding.UTF8.Preamble.ToArray().Concat(Encoding.UTF8.GetBytes("text")).ToArray(), AnswerReading.Either),
        new("invalid-utf-8", new byte[] { 0x61, 0xC3, 0x28 }, AnswerReading.Unreadable),
        AnswerVariant.Of("bogus-charset", "text", AnswerReading.Either) with { MediaType = "text/plain; charset=klingon" },
    ];

    private static IEnumerable<AnswerVariant> Bytes(DocumentedAnswer answer) => answer.IsSuccess
        ? [new("larger-than-memory-should-hold", Enumerable.Range(0, Large).Select(index => (byte)(index % 251)).ToArray(), AnswerReading.Typed)]
        : [];
}
