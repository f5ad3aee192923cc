using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MessagingClients.Fuzz.Contract;

namespace MessagingClients.Fuzz.Answers;

/// <summary>What can happen to the bytes of a body, whatever they mean.</summary>
internal static class ByteMutations
{
    private static readonly Gen<int> Place = Gen.Choose(0, 1 << 20);

    private static readonly byte[][] Oddities =
    [
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x00], [0xEF, 0xBB, 0xBF],
        [0x1F, 0x8B, 0x08], "{"u8.ToArray(), "}"u8.ToArray(), "["u8.ToArray(), "\""u8.ToArray(), ","u8.ToArray(), "\\"u8.ToArray(),
        "\\ud800"u8.ToArray(), "/*"u8.ToArray(), "\r\n"u8.ToArray(), "null"u8.ToArray(), Encoding.UTF8.GetBytes(Private.Marker),
    ];

    private static readonly Encoding[] Encodings =
        [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, Encoding.UTF8];

    public static Gen<Mutation> Any { get; } = Gen.OneOf(
        Gen.Zip(Place, Gen.Choose(0, 7), (place, bit) => new Mutation(body => Bytes.Flip(body, place, bit))),
        Place.Select(place => new Mutation(body => Bytes.Cut(body, place))),
        Gen.Zip(Place, Gen.Elements(Oddities), (place, odd) => new Mutation(body => Bytes.Insert(body, place, odd))),
        Gen.Elements(Oddities).Select(odd => new Mutation(body => [.. odd, .. body])),
        Gen.Elements(Oddities).Select(odd => new Mutation(body => [.. body, .. odd])),
        Gen.Choose(1, 200).Select(blanks => new Mutation(body => [.. Bytes.Pad([], blanks), .. body])),
        Gen.Zip(Gen.Elements(Encodings), Gen.Elements(true, false), (encoding, mark) => new Mutation(body => Encode(body, encoding, mark))),
        Gen.Elements<Mutation>(body => [.. body, .. body], _ => [], Compress));

    /// <summary>Makes a body about as long as may be read, or as is kept.</summary>
    public static Gen<Mutation> Grow(int limit) => Gen.Zip(
        Gen.Elements(limit, limit, Math.Min(64 * 1024, limit)),
        Gen.Elements(-1, 0, 1, 100),
        (length, more) => new Mutation(body => Bytes.Pad(body, length + more)));

    private static byte[] Encode(byte[] body, Encoding encoding, bool mark) =>
        [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Encoding.UTF8.GetString(body))];

    private static byte[] Compress(byte[] body)
    {
        using MemoryStream compressed = new();
        using (GZipStream zip = new(compressed, CompressionLevel.Fastest))
        {
            zip.Write(body);
        }

        return compressed.ToArray();
    }
}
