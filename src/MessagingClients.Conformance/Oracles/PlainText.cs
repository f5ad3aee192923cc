using System.Text;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Text as it was served, in the charset that its answer states.</summary>
internal static class PlainText
{
    private const string Charset = "charset=";

    public static string Decode(ReadOnlyMemory<byte> served, CaseAnswer answer)
    {
        string type = (answer as ServedAnswer)?.Headers.FirstOrDefault(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Value ?? "";
        int index = type.IndexOf(Charset, StringComparison.OrdinalIgnoreCase);
        Encoding encoding = index < 0 ? Encoding.UTF8 : Encoding.GetEncoding(type[(index + Charset.Length)..].Trim('"'));
        return encoding.GetString(served.Span);
    }
}
