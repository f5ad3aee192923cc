using static MessagingClients.Specs.Cases.FaultScript;
using static MessagingClients.Specs.Cases.FaultWire;

namespace MessagingClients.Specs.Cases;

/// <summary>Answers whose end is told wrongly, oddly or not at all.</summary>
internal static class FaultsOfFraming
{
    private const string Chunked = "Transfer-Encoding: chunked";

    public static IEnumerable<Fault> Of(FaultWire wire) => [.. Lengths(wire), .. OddLengths(wire), .. Chunks(wire), .. BrokenChunks(wire)];

    private static Fault[] Lengths(FaultWire wire) =>
    [
        new("length-too-big", Carrying(wire.Body, Hear, Send(wire.Head(Length(wire.Body.Length + 50)), wire.Body), Close), wire.Unreadable with { RawBody = true }),
        new("length-too-small", Carrying(wire.Half, Hear, Send(wire.Head(Length(wire.Half.Length)), wire.Body)), wire.Unreadable with { RawBody = true }),
        new("length-zero-with-body", Scripted(Hear, Send(wire.Head(Length(0)), wire.Body)), wire.Taken),
        new("no-length", Carrying(wire.Body, Hear, Send(wire.Head(), wire.Body), Close), wire.Read),
        new("no-length-cut", Carrying(wire.Half, Hear, Send(wire.Head(), wire.Half), Close), wire.Unreadable with { RawBody = true }),
        new("204-with-body", Scripted(Hear, Send(HeadOf("HTTP/1.1 204 Scripted", Length(wire.Body.Length)), wire.Body)), wire.Taken with { Status = 204 }),
    ];

    /// <summary>A reader may leave a length that is none aside, and read to the end of the connection.</summary>
    private static IEnumerable<Fault> OddLengths(FaultWire wire) =>
        from odd in new (string Name, string[] Headers)[]
        {
            ("length-twice-equal", [Length(wire.Body.Length), Length(wire.Body.Length)]),
            ("length-twice-different", [Length(wire.Body.Length), Length(wire.Body.Length + 1)]),
            ("length-negative", [Length(-1)]),
            ("length-not-a-number", ["Content-Length: many"]),
            ("length-past-64-bits", ["Content-Length: 99999999999999999999"]),
        }
        select new Fault(odd.Name, Scripted(Hear, Send(wire.Head(odd.Headers), wire.Body), Close), wire.Taken);

    private static Fault[] Chunks(FaultWire wire) =>
    [
        new("chunked", Carrying(wire.Body, Hear, Send(wire.Head(Chunked), Chunk(wire.Half), Chunk(wire.Body[wire.Half.Length..]), End)), wire.Read),
        new("chunked-with-extension", Carrying(wire.Body, Hear, Send(wire.Head(Chunked), Chunk(wire.Body, ";name=\"value\""), End)), wire.Read),
        new("chunked-with-trailer", Carrying(wire.Body, Hear, Send(wire.Head(Chunked), Chunk(wire.Body), Latin("0\r\nX-Trailer: one\r\n\r\n"))), wire.Read),
        new("chunked-with-length", Carrying(wire.Body, Hear, Send(wire.Head(Chunked, Length(3)), Chunk(wire.Body), End), Close), wire.Read),
    ];

    private static ReadOnlyMemory<byte> End => Latin("0\r\n\r\n");

    private static Fault[] BrokenChunks(FaultWire wire)
    {
        ReadOnlyMemory<byte> head = wire.Head(Chunked);
        ReadOnlyMemory<byte> all = Chunk(wire.Body);
        ReadOnlyMemory<byte> padded = Join(head, Chunk(wire.Half));
        WireStep[] seen = [Hear, Send(padded), Send(Latin($"{PadLength:x}\r\n")), SendShared(Pad)];
        return
        [
            Broken("chunked-size-not-a-number", Latin("many\r\n"), wire.Body, Latin("\r\n"), End),
            Broken("chunked-size-negative", Latin("-1\r\n"), wire.Body, Latin("\r\n"), End),
            Broken("chunked-size-past-64-bits", Latin("fffffffffffffffff\r\n"), wire.Body, Latin("\r\n"), End),
            Broken("chunked-size-too-small", Latin("1\r\n"), wire.Body, Latin("\r\n"), End),
            Broken("chunked-without-line-end", all[..^2], Latin("zz"), End),
            Broken("chunked-without-terminator", all),
            Broken("chunked-cut", all[..^(wire.Body.Length / 2)]),
            new("chunked-reset", Carrying(wire.Half, [.. seen, Reset]), wire.Unreadable with { RawBody = true }),
            new Fault("chunked-stall", Carrying(wire.Half, [.. seen, Stall]), wire.Unreadable with { RawBody = true }).PastDeadline(),
        ];

        Fault Broken(string name, params ReadOnlySpan<ReadOnlyMemory<byte>> body) =>
            new(name, Scripted(Hear, Send(head, Join(body)), Close), wire.Unreadable);
    }
}
