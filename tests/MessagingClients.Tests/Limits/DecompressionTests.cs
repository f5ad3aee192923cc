using System.IO.Compression;
using System.Net;
using MessagingClients.TestKit;

namespace MessagingClients.Tests.Limits;

/// <summary>A handler that decompresses may make a thousand bytes of one; the limit counts those.</summary>
[Collection(nameof(Undisturbed))]
public sealed class DecompressionTests
{
    private const int Unpacked = 128 * 1024 * 1024;
    private static readonly byte[] Bomb = Pack();

    [Theory]
    [InlineData("201 Created", Outcome.Accepted)]
    [InlineData("400 Bad", Outcome.Rejected)]
    [InlineData("422 Wrong", Outcome.Rejected)]
    [InlineData("503 Busy", Outcome.Unknown)]
    public async Task A_bomb_is_stopped_at_the_limit(string status, Outcome outcome)
    {
        (Unpacked / Bomb.Length).ShouldBeGreaterThan(900);
        await using RawServer server = new(async connection =>
        {
            await connection.SendAsync($"HTTP/1.1 {status}\r\nContent-Encoding: gzip\r\nContent-Length: {Bomb.Length}\r\n\r\n");
            await connection.SendAsync(Bomb);
        });
        using SocketsHttpHandler handler = new() { AutomaticDecompression = DecompressionMethods.All };
        using Probe probe = new(server.Url, handler: handler);
        long before = GC.GetTotalAllocatedBytes(precise: true);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(8 * 1024 * 1024);
        exception.Outcome.ShouldBe(outcome);
        exception.RawBody.Length.ShouldBe(64 * 1024);
        exception.Message.ShouldContain("is longer than 1048576 bytes");
    }

    private static byte[] Pack()
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal))
        {
            byte[] blanks = new byte[1024 * 1024];
            blanks.AsSpan().Fill((byte)' ');
            foreach (int _ in Enumerable.Range(0, Unpacked / blanks.Length))
            {
                gzip.Write(blanks);
            }
        }

        return packed.ToArray();
    }
}
