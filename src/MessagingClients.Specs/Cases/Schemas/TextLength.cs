using System.Text;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>Texts of a length that is counted in code points.</summary>
internal static class TextLength
{
    private const int Most = 100_000;

    /// <summary>A text with the same beginning and a number of code points; the last one is repeated.</summary>
    /// <returns>The text; one that nobody could send is cut off.</returns>
    public static string Of(string seed, int length)
    {
        Rune[] runes = [.. seed.EnumerateRunes()];
        Rune last = runes.Length == 0 ? new Rune('x') : runes[^1];
        return string.Concat(runes.Take(length).Concat(Enumerable.Repeat(last, Math.Clamp(length - runes.Length, 0, Most))));
    }
}
