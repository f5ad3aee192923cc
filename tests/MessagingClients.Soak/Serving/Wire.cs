using System.Globalization;
using System.Text;

namespace MessagingClients.Soak.Serving;

/// <summary>Writes answers as they go over the wire.</summary>
internal static class Wire
{
    public const string Json = "Content-Type: application/json";

    public static byte[] Answer(int status, string body, params ReadOnlySpan<string> headers) =>
        Answer(status, Encoding.UTF8.GetBytes(body), headers);

    public static byte[] Answer(int status, byte[] body, params ReadOnlySpan<string> headers) =>
        [.. Head(status, [Length(body.Length), .. headers]), .. body];

    public static byte[] Head(int status, params ReadOnlySpan<string> headers) =>
        Encoding.UTF8.GetBytes($"HTTP/1.1 {status.ToString(CultureInfo.InvariantCulture)} Soak\r\n{string.Concat(headers.ToArray().Select(header => header + "\r\n"))}\r\n");

    public static string Length(int length) => "Content-Length: " + length.ToString(CultureInfo.InvariantCulture);
}
