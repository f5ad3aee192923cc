using System.Globalization;
using System.Text;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Finds the body in an HTTP response that a script sends as bytes: behind interim responses, out of its chunks.</summary>
internal static class HttpBytes
{
    private static ReadOnlySpan<byte> EndOfHead => "\r\n\r\n"u8;

    private static ReadOnlySpan<byte> EndOfLine => "\r\n"u8;

    public static ReadOnlyMemory<byte>? Body(ScriptedAnswer script)
    {
        ReadOnlyMemory<byte> left = script.Steps.Where(step => step.Kind is WireStepKind.Send or WireStepKind.Dribble).SelectMany(step => step.Bytes.ToArray()).ToArray();
        while (left.Span.IndexOf(EndOfHead) is >= 0 and int end)
        {
            string head = Encoding.Latin1.GetString(left.Span[..end]);
            left = left[(end + EndOfHead.Length)..];
            if (!head.StartsWith("HTTP/1.1 1", StringComparison.Ordinal))
            {
                return Body(head, left);
            }
        }

        return null;
    }

    private static ReadOnlyMemory<byte> Body(string head, ReadOnlyMemory<byte> rest)
    {
        if (Header(head, "Transfer-Encoding") is "chunked")
        {
            return Chunks(rest);
        }

        return Header(head, "Content-Length") is { } length && int.Parse(length, CultureInfo.InvariantCulture) is var bytes && bytes < rest.Length ? rest[..bytes] : rest;
    }

    private static string? Header(string head, string name) => head.Split("\r\n")
        .Select(line => line.Split(':', 2))
        .Where(parts => parts.Length == 2 && parts[0].Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(parts => parts[1].Trim())
        .FirstOrDefault();

    private static ReadOnlyMemory<byte> Chunks(ReadOnlyMemory<byte> rest)
    {
        List<byte> body = [];
        while (rest.Span.IndexOf(EndOfLine) is >= 0 and int end)
        {
            string size = Encoding.Latin1.GetString(rest.Span[..end]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int length) || length == 0 || rest.Length < end + EndOfLine.Length + length)
            {
                break;
            }

            body.AddRange(rest.Span.Slice(end + EndOfLine.Length, length));
            rest = rest[Math.Min(rest.Length, end + length + (2 * EndOfLine.Length))..];
        }

        return body.ToArray();
    }
}
