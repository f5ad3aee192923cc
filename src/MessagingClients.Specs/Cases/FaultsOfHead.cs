using System.Globalization;
using static MessagingClients.Specs.Cases.FaultScript;
using static MessagingClients.Specs.Cases.FaultWire;

namespace MessagingClients.Specs.Cases;

/// <summary>Status lines and headers that are odd, broken or too many, and answers that come at odd times.</summary>
internal static class FaultsOfHead
{
    private const string Hints = "HTTP/1.1 103 Early Hints";

    public static IEnumerable<Fault> Of(FaultWire wire) =>
        [.. Interims(wire), .. EarlyAnswers(wire), .. StatusLines(wire), .. OddHeaders(wire), .. BrokenHeaders(wire)];

    private static Fault[] Interims(FaultWire wire) =>
    [
        Readable(wire, "103-then-final", HeadOf(Hints, "Link: </a>; rel=preload"), wire.Whole),
        Readable(wire, "100-then-final", HeadOf("HTTP/1.1 100 Continue"), wire.Whole),
        Readable(wire, "100-times-103-then-final", Join([.. Enumerable.Repeat(HeadOf(Hints), 100)]), wire.Whole),
        new("101-switching-protocols", Scripted(Hear, Send(HeadOf("HTTP/1.1 101 Switching Protocols", "Connection: Upgrade", "Upgrade: other")), Close), wire.Unknown with { Status = 101 }),
    ];

    private static Fault[] EarlyAnswers(FaultWire wire) =>
    [
        new("early-answer-before-request", Carrying(wire.Body, Send(wire.Whole), Hear), wire.Read),
        new("early-answer-while-uploading", Carrying(wire.Body, HearHeaders, Send(wire.Whole), Hear), wire.Read),
        new("early-refusal-while-uploading", Scripted(HearHeaders, Send(HeadOf("HTTP/1.1 413 Too Much", "Connection: close", Length(0))), Close), Rejected(413)),
    ];

    private static Fault[] StatusLines(FaultWire wire) =>
    [
        Readable(wire, "status-without-reason", HeadOf(Line(wire, "HTTP/1.1 ", ""), Rest(wire)), wire.Body),
        Readable(wire, "status-with-odd-reason", HeadOf(Line(wire, "HTTP/1.1 ", " \u00FC\u00DF \t!"), Rest(wire)), wire.Body),
        new("http-1.0", Carrying(wire.Body, Hear, Send(HeadOf(Line(wire, "HTTP/1.0 ", " Scripted"), Rest(wire)), wire.Body), Close), wire.Read),
        Broken(wire, "http-9.9", HeadOf(Line(wire, "HTTP/9.9 ", " Scripted"), Rest(wire)), wire.Body),
        Broken(wire, "status-not-a-number", HeadOf("HTTP/1.1 2xx Scripted", Rest(wire)), wire.Body),
        Broken(wire, "status-of-four-digits", HeadOf("HTTP/1.1 2000 Scripted", Rest(wire)), wire.Body),
        Broken(wire, "body-without-head", wire.Body, Latin("\r\n\r\n")),
    ];

    private static Fault[] OddHeaders(FaultWire wire) =>
    [
        With(wire, "header-empty", "X-Empty:"),
        With(wire, "header-twice", "X-Twice: one", "X-Twice: two"),
        With(wire, "header-folded", "X-Folded: one", " two"),
        With(wire, "header-not-ascii", "X-Latin: \u00FC\u00DF"),
        With(wire, "header-set-cookie", "Set-Cookie: session=1; Path=/", "Set-Cookie: other=2"),
        With(wire, "header-date-not-a-date", "Date: yesterday"),
        With(wire, "header-etag-not-quoted", "ETag: a b c"),
        With(wire, "content-type-twice", "Content-Type: text/html"),
        Readable(wire, "content-type-missing", HeadOf(Line(wire, "HTTP/1.1 ", " Scripted"), Length(wire.Body.Length)), wire.Body),
        Readable(wire, "content-type-not-a-type", HeadOf(Line(wire, "HTTP/1.1 ", " Scripted"), "Content-Type: ;;;", Length(wire.Body.Length)), wire.Body),
    ];

    private static Fault[] BrokenHeaders(FaultWire wire) =>
    [
        Broken(wire, "header-without-colon", wire.Head("no colon here", Length(wire.Body.Length)), wire.Body),
        Broken(wire, "header-with-space-in-name", wire.Head("X Y: one", Length(wire.Body.Length)), wire.Body),
        Broken(wire, "header-without-name", wire.Head(": one", Length(wire.Body.Length)), wire.Body),
        Broken(wire, "header-of-100-kilobytes", wire.Head("X-Huge: " + new string('a', 100_000), Length(wire.Body.Length)), wire.Body),
        Broken(wire, "10000-headers", wire.Head(Many(10_000)), wire.Body),
    ];

    private static IEnumerable<string> Many(int count) =>
        Enumerable.Range(0, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"X-Many-{number}: {number}"));

    private static string Line(FaultWire wire, string before, string after) => before + wire.Status.ToString(CultureInfo.InvariantCulture) + after;

    private static IEnumerable<string> Rest(FaultWire wire) =>
        wire.Headers.Select(header => $"{header.Key}: {header.Value}").Append(Length(wire.Body.Length));

    private static Fault With(FaultWire wire, string name, params IEnumerable<string> headers) =>
        Readable(wire, name, wire.Head([.. headers, Length(wire.Body.Length)]), wire.Body);

    private static Fault Readable(FaultWire wire, string name, params ReadOnlySpan<ReadOnlyMemory<byte>> bytes) =>
        new(name, Carrying(wire.Body, Hear, Send(bytes)), wire.Read);

    private static Fault Broken(FaultWire wire, string name, params ReadOnlySpan<ReadOnlyMemory<byte>> bytes) =>
        new(name, Scripted(Hear, Send(bytes), Close), wire.Unknown);
}
