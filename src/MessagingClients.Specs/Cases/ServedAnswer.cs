using System.Globalization;
using System.Net;
using System.Text;

namespace MessagingClients.Specs.Cases;

/// <summary>A whole answer, which the engine serves.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers, in their order; without Content-Length.</param>
/// <param name="Body">The body; <see langword="null"/> for none.</param>
/// <param name="IsDocumented">Whether the document allows this status with this body. The judge has the last word.</param>
public sealed record ServedAnswer(
    int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte>? Body, bool IsDocumented) : CaseAnswer
{
    /// <summary>The media type of the body, as its header has it.</summary>
    /// <value><see langword="null"/> where there is no such header.</value>
    public string? MediaType => Headers.FirstOrDefault(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The answer as it goes over the wire.</summary>
    /// <returns>Status line, headers and body.</returns>
    public byte[] ToBytes()
    {
        StringBuilder head = new();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} {Reason}\r\n");
        foreach (KeyValuePair<string, string> header in Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{header.Key}: {header.Value}\r\n");
        }

        if (Status is not (204 or 304 or < 200))
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {Body?.Length ?? 0}\r\n");
        }

        return [.. Encoding.ASCII.GetBytes($"{head}\r\n"), .. Body?.ToArray() ?? []];
    }

    private string Reason => Enum.IsDefined((HttpStatusCode)Status) ? ((HttpStatusCode)Status).ToString() : "Undocumented";
}
