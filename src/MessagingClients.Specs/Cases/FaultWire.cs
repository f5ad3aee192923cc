using System.Globalization;
using System.Text;

namespace MessagingClients.Specs.Cases;

/// <summary>A success of the document as bytes of HTTP/1.1, whole and in parts, and what a call must make of them.</summary>
internal sealed class FaultWire
{
    /// <summary>
    /// More than the buffers between server and client hold, and less than a client reads of a body: once it has been sent,
    /// the client has read the head before it.
    /// </summary>
    public const int PadLength = 768 * 1024;

    private static readonly byte[] Blanks = [.. Enumerable.Repeat((byte)' ', 1024 * 1024)];
    private readonly ServedAnswer _success;
    private readonly bool _hasBody;
    private readonly CaseBody _body;

    public FaultWire(CaseSource source)
    {
        _success = source.Success;
        _body = source.Body;
        _hasBody = _success.Body is { IsEmpty: false };
        Body = _hasBody ? Halvable(_success.Body!.Value) : source.Node.HasNoBody(_success.Status) ? ReadOnlyMemory<byte>.Empty : "{}"u8.ToArray();
        IsObject = source is { IsOpen: true, Body: CaseBody.Json } && Body.Span is [(byte)'{', ..];
    }

    public static ReadOnlyMemory<byte> Pad => Blanks.AsMemory(0, PadLength);

    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Whether a member can be put before the others.</summary>
    public bool IsObject { get; }

    /// <summary>Whether bytes that are missing or come on top are seen by who reads it: a text is a text all the same.</summary>
    public bool HasEnd => _body == CaseBody.Json && Body.Span is [(byte)'{' or (byte)'[' or (byte)'"', ..];

    /// <summary>Whether the method or the status says that no body follows (RFC 9110, sections 9.3.2 and 15.3.5).</summary>
    public bool IsEmpty => Body.IsEmpty;

    /// <summary>Whether it is read as it stands there, and not by what JSON is.</summary>
    public bool IsPlain => _body != CaseBody.Json;

    public ReadOnlyMemory<byte> Half => Body[..(Body.Length / 2)];

    public int Status => _success.Status;

    public IReadOnlyList<KeyValuePair<string, string>> Headers => _success.Headers;

    /// <summary>The whole answer.</summary>
    public ReadOnlyMemory<byte> Whole => Join(Head(Length(Body.Length)), Body);

    /// <summary>The first line up to the middle of the status.</summary>
    public static ReadOnlyMemory<byte> HalfStatusLine => Latin("HTTP/1.1 2");

    /// <summary>The head without the empty line that ends it.</summary>
    public ReadOnlyMemory<byte> OpenHead => Head(Length(Body.Length))[..^2];

    public CaseExpectation Unknown { get; } = new(CaseEnd.Throws, ExpectedOutcome.Unknown);

    /// <summary>The message was taken, and the answer is read.</summary>
    public CaseExpectation Read => new(CaseEnd.Returns, ExpectedOutcome.Accepted) { Status = Status, TypedEqual = _hasBody, Body = _body };

    /// <summary>The message was taken, and a documented answer cannot be read.</summary>
    public CaseExpectation Unreadable =>
        new(_hasBody ? CaseEnd.Throws : CaseEnd.ReturnsOrThrows, ExpectedOutcome.Accepted) { Status = Status };

    /// <summary>The message was taken; what can be read of the answer is the reader's choice.</summary>
    public CaseExpectation Taken => new(CaseEnd.ReturnsOrThrows, ExpectedOutcome.Accepted) { Status = Status };

    /// <summary>JSON of a single byte has no half; a blank before it changes nothing.</summary>
    private static ReadOnlyMemory<byte> Halvable(ReadOnlyMemory<byte> body) => body.Length == 1 ? Join(Space(1), body) : body;

    public static CaseExpectation Rejected(int status) => new(CaseEnd.Throws, ExpectedOutcome.Rejected) { Status = status };

    /// <summary>Blanks, which JSON allows between its tokens; every length is a part of the same bytes.</summary>
    public static ReadOnlyMemory<byte> Space(int length) => Blanks.AsMemory(0, length);

    public static string Length(long length) => string.Create(CultureInfo.InvariantCulture, $"Content-Length: {length}");

    public static ReadOnlyMemory<byte> Latin(string text) => Encoding.Latin1.GetBytes(text);

    public static ReadOnlyMemory<byte> Join(params ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        List<byte> bytes = [];
        foreach (ReadOnlyMemory<byte> part in parts)
        {
            bytes.AddRange(part.Span);
        }

        return bytes.ToArray();
    }

    public static ReadOnlyMemory<byte> Chunk(ReadOnlyMemory<byte> data, string extension = "") =>
        Join(Latin(string.Create(CultureInfo.InvariantCulture, $"{data.Length:x}{extension}\r\n")), data, Latin("\r\n"));

    /// <summary>The head with the headers of the success and more of them.</summary>
    public ReadOnlyMemory<byte> Head(params IEnumerable<string> more) => HeadOf(
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} Scripted"),
        [.. Headers.Select(header => $"{header.Key}: {header.Value}"), .. more]);

    public static ReadOnlyMemory<byte> HeadOf(string statusLine, params IEnumerable<string> headers) =>
        Latin($"{statusLine}\r\n{string.Concat(headers.Select(header => $"{header}\r\n"))}\r\n");
}
