using System.Buffers;
using System.Globalization;
using System.Text;
using MessagingClients.Conformance.WireMock;

namespace MessagingClients.Conformance.Serving;

/// <summary>A request as far as it arrived.</summary>
internal sealed class Arrival
{
    private const string Chunked = "chunked";
    private readonly string[] _requestLine;
    private readonly ArrayBufferWriter<byte> _body = new();
    private readonly Lock _lock = new();
    private bool _isWhole;

    /// <summary>Reads the head, or what came of it.</summary>
    public Arrival(ReadOnlySpan<byte> head, bool isHeadWhole)
    {
        IsHeadWhole = isHeadWhole;
        string[] lines = Encoding.Latin1.GetString(head).Split("\r\n");
        _requestLine = lines[0].Split(' ');
        Headers = [.. lines.Skip(1).Where(line => line.Contains(':', StringComparison.Ordinal)).Select(Header)];
    }

    public bool IsHeadWhole { get; }

    /// <summary>When it came; set by whoever keeps it.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>Path and query; empty where they did not come.</summary>
    public string Target => _requestLine.ElementAtOrDefault(1) ?? "";

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    public bool IsChunked => Value("Transfer-Encoding")?.Contains(Chunked, StringComparison.OrdinalIgnoreCase) == true;

    public long Length => long.TryParse(Value("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out long length) ? length : 0;

    /// <summary>Whether the whole request has come.</summary>
    public bool IsWhole
    {
        get
        {
            lock (_lock)
            {
                return _isWhole;
            }
        }
    }

    public void Append(ReadOnlySpan<byte> body)
    {
        lock (_lock)
        {
            _body.Write(body);
        }
    }

    public void Complete()
    {
        lock (_lock)
        {
            _isWhole = true;
        }
    }

    /// <summary>The request as the journal of an engine would have it; matched is what came whole.</summary>
    public RecordedRequest Record()
    {
        lock (_lock)
        {
            return new RecordedRequest(At, _requestLine[0], Target, Headers, _body.WrittenSpan.ToArray(), _isWhole) { IsWhole = _isWhole };
        }
    }

    private static KeyValuePair<string, string> Header(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        return KeyValuePair.Create(line[..colon], line[(colon + 1)..].Trim());
    }

    private string? Value(string name) =>
        Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
