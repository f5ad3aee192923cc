namespace MessagingClients.Fuzz.Answers;

/// <summary>Cuts and joins bytes. Places are any numbers; they are taken modulo what there is.</summary>
internal static class Bytes
{
    public static byte[] Replace(byte[] body, int start, int end, ReadOnlySpan<byte> with) =>
        [.. body.AsSpan(0, start), .. with, .. body.AsSpan(end)];

    public static byte[] Insert(byte[] body, int place, ReadOnlySpan<byte> what)
    {
        int at = place % (body.Length + 1);
        return Replace(body, at, at, what);
    }

    public static byte[] Cut(byte[] body, int place) => body[..(place % (body.Length + 1))];

    public static byte[] Flip(byte[] body, int place, int bit)
    {
        byte[] flipped = [.. body];
        if (flipped.Length > 0)
        {
            flipped[place % flipped.Length] ^= (byte)(1 << bit);
        }

        return flipped;
    }

    /// <summary>Blanks up to a length: JSON stays JSON.</summary>
    public static byte[] Pad(byte[] body, int length)
    {
        byte[] padded = new byte[Math.Max(body.Length, length)];
        padded.AsSpan().Fill((byte)' ');
        body.CopyTo(padded, 0);
        return padded;
    }
}
