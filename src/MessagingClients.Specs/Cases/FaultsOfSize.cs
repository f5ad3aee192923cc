using static MessagingClients.Specs.Cases.FaultScript;
using static MessagingClients.Specs.Cases.FaultWire;

namespace MessagingClients.Specs.Cases;

/// <summary>Answers that are larger than a client may take, or without end.</summary>
internal static class FaultsOfSize
{
    /// <summary>How many bytes of a body a client reads, unless it is told otherwise.</summary>
    private const int Limit = 1024 * 1024;

    public static IEnumerable<Fault> Of(FaultWire wire) =>
    [
        new("body-at-limit", Carrying(wire.Body, Sized(wire, Limit)), wire.Read),
        new("body-over-limit", Carrying(wire.Body, Sized(wire, Limit + 1)), wire.Unreadable with { RawBody = true }),
        new("body-of-32-gigabytes-stated", Carrying(wire.Body, Hear, Send(wire.Head(Length(32L << 30)), wire.Body), SendForever(Space(64 * 1024))), wire.Unreadable with { RawBody = true }),
        new("endless-body", Carrying(wire.Body, Hear, Send(wire.Head(), wire.Body), SendForever(Space(64 * 1024))), wire.Unreadable with { RawBody = true }),
        new("endless-chunks", Scripted(Hear, Send(wire.Head("Transfer-Encoding: chunked")), SendForever(Chunk(Space(64 * 1024)))), wire.Unreadable),
        new("endless-chunk-extension", Scripted(Hear, Send(wire.Head("Transfer-Encoding: chunked"), Latin("5;")), SendForever(Latin(new string('a', 4096)))), wire.Unreadable),
        new("endless-status-line", Scripted(Hear, Send(Latin("HTTP/1.1 200 ")), SendForever(Latin(new string('a', 4096)))), wire.Unknown),
        new("endless-header", Scripted(Hear, Send(wire.OpenHead, Latin("X-Endless: ")), SendForever(Latin(new string('a', 4096)))), wire.Unknown),
        new("endless-headers", Scripted(Hear, Send(wire.OpenHead), SendForever(Latin("X-Endless: one\r\n"))), wire.Unknown),
        new("endless-garbage", Scripted(Hear, SendForever(Garbage)), wire.Unknown),
    ];

    private static WireStep[] Sized(FaultWire wire, int length) =>
        [Hear, Send(wire.Head(Length(length)), wire.Body), SendShared(Space(length - wire.Body.Length))];
}
