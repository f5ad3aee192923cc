using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace MessagingClients.Conformance.Subjects.Requests;

/// <summary>
/// Reads JSON strings. Those of .NET refuse an escaped surrogate that has no other half, which a string of .NET can hold and a
/// caller can ask for.
/// </summary>
internal static class JsonText
{
    public static string OfString(JsonElement text) => Unescape(text.GetRawText().AsSpan()[1..^1]);

    public static string OfName(JsonProperty property) =>
        Unescape(Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(property)));

    private static string Unescape(ReadOnlySpan<char> escaped)
    {
        StringBuilder text = new(escaped.Length);
        while (escaped.IndexOf('\\') is >= 0 and int start)
        {
            text.Append(escaped[..start]);
            int length = escaped[start + 1] == 'u' ? 6 : 2;
            text.Append(Character(escaped.Slice(start + 1, length - 1)));
            escaped = escaped[(start + length)..];
        }

        return text.Append(escaped).ToString();
    }

    private static char Character(ReadOnlySpan<char> escape) => escape[0] switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => (char)ushort.Parse(escape[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        _ => escape[0],
    };
}
