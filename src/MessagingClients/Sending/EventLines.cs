using System.Buffers;
using System.Globalization;
using System.Text;

namespace MessagingClients.Sending;

/// <summary>
/// Puts events together, byte by byte (HTML, section 9.2.6). The parser of .NET gives an event the type of one before it that
/// held nothing, and has no bound.
/// </summary>
/// <param name="limit">The most bytes of one event.</param>
internal sealed class EventLines(int limit)
{
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly ArrayBufferWriter<byte> _data = new();
    private byte _last;
    private bool _isBegun;

    /// <summary>The type of the event.</summary>
    public string Type { get; private set; } = "";

    /// <summary>The id of the event; <see langword="null"/> for none.</summary>
    public string? Id { get; private set; }

    /// <summary>How long to wait before asking again, where the event says so.</summary>
    public TimeSpan? Retry { get; private set; }

    /// <summary>What the event holds.</summary>
    public ReadOnlySpan<byte> Data => _data.WrittenSpan[..^1];

    /// <summary>Whether the event is longer than it may be.</summary>
    public bool IsTooLong => _line.WrittenCount + _data.WrittenCount > limit;

    /// <summary>Takes a byte.</summary>
    /// <returns>Whether it ends an event.</returns>
    public bool Ends(byte each)
    {
        bool isSecondOfTwo = each == '\n' && _last == '\r';
        _last = each;
        if (each is (byte)'\r' or (byte)'\n')
        {
            return !isSecondOfTwo && EndLine();
        }

        _line.Write([each]);
        return false;
    }

    /// <summary>Begins the next event.</summary>
    public void Clear()
    {
        _data.ResetWrittenCount();
        Type = "";
        Id = null;
        Retry = null;
    }

    private bool EndLine()
    {
        ReadOnlySpan<byte> line = _line.WrittenSpan;
        if (!_isBegun && line.StartsWith(Encoding.UTF8.Preamble))
        {
            line = line[Encoding.UTF8.Preamble.Length..];
        }

        _isBegun = true;
        bool isEnd = line.IsEmpty && _data.WrittenCount > 0;
        if (line.IsEmpty && !isEnd)
        {
            Clear();
        }
        else if (!isEnd)
        {
            Take(line);
        }

        _line.ResetWrittenCount();
        return isEnd;
    }

    private void Take(ReadOnlySpan<byte> line)
    {
        int colon = line.IndexOf((byte)':');
        ReadOnlySpan<byte> name = colon < 0 ? line : line[..colon];
        ReadOnlySpan<byte> value = colon < 0 ? [] : line[(colon + 1)..];
        value = value.StartsWith(" "u8) ? value[1..] : value;
        if (name.SequenceEqual("data"u8))
        {
            _data.Write(value);
            _data.Write("\n"u8);
        }
        else if (name.SequenceEqual("event"u8))
        {
            Type = Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("id"u8) && !value.Contains((byte)0))
        {
            Id = Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("retry"u8) && uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out uint retry))
        {
            Retry = TimeSpan.FromMilliseconds(retry);
        }
    }
}
