namespace MessagingClients.Soak;

/// <summary>Chance that comes again with its seed (SplitMix64). Safe for use by several threads.</summary>
internal sealed class Dice(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong _state = seed;

    /// <summary>A number from 0 to below a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A number from one to another, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something happens that happens so often in a hundred times.</summary>
    public bool Percent(int share) => Below(100) < share;

    public T Pick<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    public byte[] Bytes(int count)
    {
        byte[] bytes = new byte[count];
        foreach (ref byte value in bytes.AsSpan())
        {
            value = (byte)Next();
        }

        return bytes;
    }

    private ulong Next()
    {
        ulong mixed = Interlocked.Add(ref _state, Step);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
