using System.Text;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Streams of events (HTML, section 9.2), whole and broken.</summary>
internal static class EventVariants
{
    private const string MediaType = "text/event-stream";

    /// <summary>Events of text.</summary>
    public static ReadOnlyMemory<byte> Sample { get; } = Encoding.UTF8.GetBytes("data: ü 👋\n\nevent: note\nid: 7\ndata: one\ndata:  two\n\n");

    /// <summary>An event that holds a text.</summary>
    public static string Event(string text) => $"data: {text.ReplaceLineEndings("\ndata: ")}\n\n";

    /// <summary>Two events that hold a value, one of them with a name and spread over lines.</summary>
    public static ReadOnlyMemory<byte> Of(SpecNode value) =>
        Encoding.UTF8.GetBytes($"{Event(CaseJson.Write(value))}event: note\nid: 7\n{Event(SpecJson.Write(value, indented: true))}");

    /// <summary>A value that an event holds, with whole ones around it.</summary>
    public static AnswerVariant Around(AnswerVariant held, SpecNode complete) => held with
    {
        Body = Encoding.UTF8.GetBytes(string.Concat(new[] { CaseJson.Write(complete), Encoding.UTF8.GetString(held.Body!.Value.Span), CaseJson.Write(complete) }.Select(Event))),
    };

    public static IEnumerable<AnswerVariant> OfJson(SpecNode complete)
    {
        string each = Event(CaseJson.Write(complete));
        return
        [
            new("two-events", Of(complete), AnswerReading.Typed) { IsDocumented = true },
            .. Written(each),
            AnswerVariant.Of("done", $"{each}data: [DONE]\n\n", AnswerReading.Typed),
            AnswerVariant.Of("nothing-after-done", $"{each}data: [DONE]\n\ndata: no JSON\n\n", AnswerReading.Typed),
            AnswerVariant.Of("event-without-JSON", $"{each}data: no JSON\n\n{each}", AnswerReading.Unreadable),
            AnswerVariant.Of("event-with-half-of-it", $"{each}data: {{\n\n{each}", AnswerReading.Unreadable),
            AnswerVariant.Of("event-of-nothing", $"{each}data\n\n", AnswerReading.Unreadable),
            new("invalid-utf-8", (byte[])[.. Encoding.UTF8.GetBytes(each), .. "data: \""u8, 0xC3, .. "(\"\n\n"u8], AnswerReading.Unreadable),
        ];
    }

    public static IEnumerable<AnswerVariant> OfText(DocumentedAnswer answer) => answer.IsSuccess
        ?
        [
            new("complete", Sample, AnswerReading.Typed) { IsDocumented = true },
            .. Written("data: a text: ü 👋 <b>\n\n"),
            AnswerVariant.Of("done", "data: [DONE]\n\ndata: more\n\n", AnswerReading.Typed),
            AnswerVariant.Of("event-of-nothing", "data\n\n", AnswerReading.Typed),
        ]
        : [new("complete", Sample, AnswerReading.Untyped) { IsDocumented = true }, new("no-body", null, AnswerReading.Untyped)];

    /// <summary>The same event, written in each of the ways that the standard allows.</summary>
    private static IEnumerable<AnswerVariant> Written(string each) =>
    [
        AnswerVariant.Of("carriage-returns", each.Replace("\n", "\r", StringComparison.Ordinal) + "\r", AnswerReading.Typed),
        AnswerVariant.Of("both-line-ends", (each + each).Replace("\n", "\r\n", StringComparison.Ordinal), AnswerReading.Typed),
        AnswerVariant.Of("no-blank-after-the-colon", each.Replace(": ", ":", StringComparison.Ordinal), AnswerReading.Typed),
        AnswerVariant.Of("comments", $": hello\n\n:\n{each}:\n\n", AnswerReading.Typed),
        AnswerVariant.Of("fields-of-others", $"retry: 10\nretry: soon\nother: x\nid\nevent: note\n{each}", AnswerReading.Typed),
        AnswerVariant.Of("event-without-data", $"event: ping\n\n{each}", AnswerReading.Typed),
        AnswerVariant.Of("unfinished-event", $"{each}{each[..^1]}", AnswerReading.Typed),
        new("byte-order-mark", (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(each)], AnswerReading.Typed),
        AnswerVariant.Of("charset", each, AnswerReading.Typed) with { MediaType = $"{MediaType}; charset=UTF-8" },
        AnswerVariant.Of("no-media-type", each, AnswerReading.Typed) with { MediaType = "" },
        AnswerVariant.Of("no-events", "", AnswerReading.Typed),
        new("no-body", null, AnswerReading.Either),
        AnswerVariant.Of("json-instead", """{"message":"ü 👋"}""", AnswerReading.Unreadable) with { MediaType = "application/json" },
        AnswerVariant.Of("html-page", BrokenBodies.Page, AnswerReading.Unreadable) with { MediaType = "text/html; charset=utf-8" },
    ];
}
