using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace MessagingClients.Fuzz.Answers;

/// <summary>What can happen to the values of a JSON text.</summary>
internal static class JsonMutations
{
    private static readonly Gen<int> Place = Gen.Choose(0, 1 << 20);

    /// <summary>Changes one value, or adds one.</summary>
    /// <param name="value">Makes what comes in its place.</param>
    public static Gen<Mutation> With(Gen<string> value) => Gen.Frequency(
        (6, Change(value, (body, at, text) => Bytes.Replace(body, at.Start, at.End, text))),
        (2, Change(value, Repeat)),
        (2, Change(value, (body, at, text) => at.Member < 0 ? body : Bytes.Insert(body, at.Member, [.. "\"unknown\":"u8, .. text, (byte)',']))),
        (1, Change(value, Remove)),
        (1, Change(value, (body, at, text) => Bytes.Replace(body, at.Start, at.End, [(byte)'[', .. body.AsSpan(at.Start, at.End - at.Start), (byte)',', .. text, (byte)']']))),
        (1, Change(value, (body, at, text) => Bytes.Replace(body, at.Start, at.End, [.. "{\"data\":"u8, .. body.AsSpan(at.Start, at.End - at.Start), (byte)'}']))));

    private static Gen<Mutation> Change(Gen<string> value, Func<byte[], JsonPlace, byte[], byte[]> change) =>
        Gen.Zip(Place, value, (place, text) => new Mutation(body => JsonPlaces.Find(body) is { Count: > 0 } places
            ? change(body, places[place % places.Count], Encoding.UTF8.GetBytes(text))
            : body));

    /// <summary>The member comes twice, first with another value.</summary>
    private static byte[] Repeat(byte[] body, JsonPlace at, byte[] text) => at.Member < 0
        ? body
        : Bytes.Insert(body, at.Member, [.. body.AsSpan(at.Member, at.Start - at.Member), .. text, (byte)',']);

    /// <summary>The member is gone; the comma after it as well, if there is one.</summary>
    private static byte[] Remove(byte[] body, JsonPlace at, byte[] text)
    {
        int start = at.Member < 0 ? at.Start : at.Member;
        int end = at.End < body.Length && body[at.End] == (byte)',' ? at.End + 1 : at.End;
        return Bytes.Replace(body, start, end, []);
    }
}
