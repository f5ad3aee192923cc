namespace MessagingClients.Sending;

/// <summary>Counts the bytes of the event that is coming: events have no end together, and each of them has a bound.</summary>
/// <param name="limit">The most bytes of one event.</param>
internal sealed class EventLength(int limit)
{
    private int _event;
    private int _line;
    private bool _isComment;
    private byte _last;

    /// <summary>The most bytes of one event.</summary>
    public int Limit => limit;

    /// <summary>Counts bytes.</summary>
    /// <returns>Whether the event is within its bound.</returns>
    public bool Takes(ReadOnlySpan<byte> bytes)
    {
        foreach (byte each in bytes)
        {
            if (each is not ((byte)'\r' or (byte)'\n'))
            {
                _isComment = _line == 0 ? each == ':' : _isComment;
                _line++;
            }
            else if (!(_last == '\r' && each == '\n'))
            {
                EndLine();
            }

            if (_event + _line > limit)
            {
                return false;
            }

            _last = each;
        }

        return true;
    }

    /// <summary>An empty line ends an event; a comment is no part of one.</summary>
    private void EndLine()
    {
        _event = _line == 0 ? 0 : _isComment ? _event : _event + _line;
        _line = 0;
    }
}
