using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace MessagingClients.Conformance.Serving;

/// <summary>Reads requests from a socket, one after the other. What ends early is kept as far as it came.</summary>
internal sealed class RequestReader(Socket socket)
{
    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Waits until something of a request has come.</summary>
    /// <returns>Whether something has; <see langword="false"/> where the other side has gone.</returns>
    public async Task<bool> WaitAsync(CancellationToken cancellationToken) =>
        _start < _end || await FillAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Reads a head.</summary>
    /// <returns>The request; <see langword="null"/> where none has begun.</returns>
    public async Task<Arrival?> ReadHeadAsync(CancellationToken cancellationToken)
    {
        int end;
        while ((end = Unread.IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return TakePartialHead();
            }
        }

        Arrival arrival = new(Unread[..end], isHeadWhole: true);
        _start += end + 4;
        return arrival;
    }

    /// <summary>Takes what has come of a head without waiting for more.</summary>
    /// <returns>The request; <see langword="null"/> where none has begun.</returns>
    public Arrival? TakePartialHead()
    {
        int end = Unread.IndexOf("\r\n\r\n"u8);
        int length = end < 0 ? Unread.Length : end + 4;
        Arrival? arrival = length == 0 ? null : new Arrival(Unread[..length], end >= 0);
        _start += length;
        return arrival;
    }

    /// <summary>Forgets what has come and was not read.</summary>
    public void Drop() => _start = _end;

    /// <summary>Reads the body that belongs to a head.</summary>
    /// <returns>Whether it came whole.</returns>
    public async Task<bool> ReadBodyAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        bool whole = arrival.IsHeadWhole && (arrival.IsChunked
            ? await ReadChunksAsync(arrival, cancellationToken).ConfigureAwait(false)
            : await CopyAsync(arrival, arrival.Length, cancellationToken).ConfigureAwait(false));
        if (whole)
        {
            arrival.Complete();
        }

        return whole;
    }

    private async Task<bool> ReadChunksAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        while (await ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (!long.TryParse(line.Split(';')[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long size) || size < 0)
            {
                return false;
            }

            if (size == 0)
            {
                return await SkipTrailersAsync(cancellationToken).ConfigureAwait(false);
            }

            if (!await CopyAsync(arrival, size, cancellationToken).ConfigureAwait(false)
                || await ReadLineAsync(cancellationToken).ConfigureAwait(false) is not "")
            {
                return false;
            }
        }

        return false;
    }

    private async Task<bool> SkipTrailersAsync(CancellationToken cancellationToken)
    {
        string? line;
        do
        {
            line = await ReadLineAsync(cancellationToken).ConfigureAwait(false);
        }
        while (line is { Length: > 0 });

        return line is not null;
    }

    private async Task<bool> CopyAsync(Arrival arrival, long length, CancellationToken cancellationToken)
    {
        while (length > 0)
        {
            if (!await WaitAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            int taken = (int)Math.Min(length, _end - _start);
            arrival.Append(Unread[..taken]);
            _start += taken;
            length -= taken;
        }

        return true;
    }

    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        int end;
        while ((end = Unread.IndexOf("\r\n"u8)) < 0)
        {
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return null;
            }
        }

        string line = Encoding.Latin1.GetString(Unread[..end]);
        _start += end + 2;
        return line;
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        int read = await socket.ReceiveAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    private void MakeRoom()
    {
        Unread.CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
