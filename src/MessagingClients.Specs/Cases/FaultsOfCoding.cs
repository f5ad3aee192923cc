using System.IO.Compression;
using System.Text;
using static MessagingClients.Specs.Cases.FaultWire;

namespace MessagingClients.Specs.Cases;

/// <summary>Bodies that are compressed, or say so, and those in other character sets.</summary>
internal static class FaultsOfCoding
{
    private const string ContentType = "Content-Type";
    private static readonly Lazy<byte[]> Bomb = new(() => Gzip(Enumerable.Repeat(Space(1024 * 1024), 16)));

    public static IEnumerable<Fault> Of(FaultWire wire)
    {
        byte[] gzip = Gzip([wire.Body]);
        return
        [
            Coded(wire, "gzip", "gzip", gzip, wire.Taken),
            Coded(wire, "gzip-cut", "gzip", gzip.AsMemory(0, gzip.Length / 2), wire.Unreadable),
            Coded(wire, "gzip-twice", "gzip", Gzip([gzip]), wire.Unreadable),
            Coded(wire, "gzip-that-is-none", "gzip", wire.Body, wire.Taken),
            Coded(wire, "gzip-bomb", "gzip", Bomb.Value, wire.Unreadable),
            Coded(wire, "gzip-unannounced", null, gzip, wire.Unreadable),
            Coded(wire, "unknown-coding", "made-up", wire.Body, wire.Taken),
            .. Charsets(wire),
        ];
    }

    private static Fault[] Charsets(FaultWire wire) =>
    [
        Typed(wire, "charset-unknown", "application/json; charset=made-up", wire.Body, wire.Read),
        Typed(wire, "charset-utf-16", "application/json; charset=utf-16", Wide(wire), wire.Unreadable),
        Typed(wire, "charset-utf-16-unannounced", "application/json", Wide(wire), wire.Unreadable),
        Typed(wire, "byte-order-mark", "application/json", Join((byte[])[0xEF, 0xBB, 0xBF], wire.Body), wire.Read),
        .. wire.IsObject ? [Typed(wire, "invalid-utf-8", "application/json", InvalidUtf8(wire), wire.Unreadable)] : Array.Empty<Fault>(),
    ];

    private static ReadOnlyMemory<byte> InvalidUtf8(FaultWire wire) =>
        Join("{\"x-odd\":\""u8.ToArray(), (byte[])[0xC3, 0x28], Tail(wire));

    /// <summary>The end of a member that was put before the others.</summary>
    private static ReadOnlyMemory<byte> Tail(FaultWire wire) =>
        Join(wire.Body.Span.TrimEnd("}\r\n\t "u8).Length > 1 ? "\","u8.ToArray() : "\""u8.ToArray(), wire.Body[1..]);

    private static byte[] Wide(FaultWire wire) => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(wire.Body.Span));

    private static Fault Coded(FaultWire wire, string name, string? coding, ReadOnlyMemory<byte> body, CaseExpectation expectation) => new(
        name,
        new ServedAnswer(wire.Status, coding is null ? wire.Headers : [.. wire.Headers, KeyValuePair.Create("Content-Encoding", coding)], body, false),
        expectation);

    private static Fault Typed(FaultWire wire, string name, string type, ReadOnlyMemory<byte> body, CaseExpectation expectation) => new(
        name,
        new ServedAnswer(
            wire.Status,
            [.. wire.Headers.Where(header => !header.Key.Equals(ContentType, StringComparison.OrdinalIgnoreCase)), KeyValuePair.Create(ContentType, type)],
            body,
            false),
        expectation with { RawBody = true });

    private static byte[] Gzip(IEnumerable<ReadOnlyMemory<byte>> parts)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal))
        {
            foreach (ReadOnlyMemory<byte> part in parts)
            {
                gzip.Write(part.Span);
            }
        }

        return packed.ToArray();
    }
}
