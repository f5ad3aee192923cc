using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace MessagingClients.Serialization;

/// <summary>
/// Escapes what JSON demands (RFC 8259, section 7) and nothing else. The encoders of System.Text.Json write "+1555" or an
/// emoji as six or twelve letters.
/// </summary>
internal sealed unsafe class PlainEncoder : JavaScriptEncoder
{
    private const int Unicode = 6;
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    public static PlainEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => Unicode;

    /// <exception cref="InvalidOperationException">
    /// The text has half a surrogate pair, which JSON cannot hold: left to itself, the writer would send another character.
    /// </exception>
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        ReadOnlySpan<char> characters = new(text, textLength);
        RequireWholeCharacters(characters);
        return characters.IndexOfAny(Escaped);
    }

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

    public override bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> output = new(buffer, bufferLength);
        string escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            < 0x20 => string.Create(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:x4}"),
            _ => char.ConvertFromUtf32(unicodeScalar),
        };
        numberOfCharactersWritten = escape.TryCopyTo(output) ? escape.Length : 0;
        return numberOfCharactersWritten > 0;
    }

    private static void RequireWholeCharacters(ReadOnlySpan<char> text)
    {
        int start = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (start >= 0)
        {
            text = text[start..];
            if (Rune.DecodeFromUtf16(text, out _, out int length) != OperationStatus.Done)
            {
                throw new InvalidOperationException("Expected text, found a surrogate without its other half, which is no character.");
            }

            text = text[length..];
            start = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        }
    }
}
