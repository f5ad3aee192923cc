using System.Text;
using System.Text.RegularExpressions;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Text as it was served, in the charset that its answer states.</summary>
internal static partial class PlainText
{
    public static string Decode(ReadOnlyMemory<byte> served, CaseAnswer answer) =>
        (Charset().Match(Head(answer)) is { Success: true } charset ? Encoding.GetEncoding(charset.Groups[1].Value) : Encoding.UTF8).GetString(served.Span);

    private static string Head(CaseAnswer answer) => answer switch
    {
        ServedAnswer served => Encoding.Latin1.GetString(served.ToBytes()),
        ScriptedAnswer script => string.Concat(script.Steps.Select(step => Encoding.Latin1.GetString(step.Bytes.Span))),
        _ => "",
    };

    [GeneratedRegex("""\A(?:.+\r\n)*?Content-Type:.*;\s*charset="?([^"\r\n]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
