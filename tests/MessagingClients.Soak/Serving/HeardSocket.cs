using System.Net.Sockets;
using System.Text;

namespace MessagingClients.Soak.Serving;

/// <summary>Reads requests from a socket and writes to it.</summary>
internal sealed class HeardSocket(Socket socket) : IDisposable
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _length;

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(0, _length);

    /// <summary>Reads a head; <see langword="null"/> where none comes.</summary>
    public async Task<HeardRequest?> ReadHeadAsync(CancellationToken cancellationToken)
    {
        int end;
        while ((end = Unread.IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!await FillAsync(cancellationToken))
            {
                return null;
            }
        }

        HeardRequest? request = HeardRequest.Read(Encoding.Latin1.GetString(Unread[..end]));
        Take(end + 4);
        return request;
    }

    /// <summary>Reads a body; <see langword="null"/> where it does not come whole.</summary>
    public async Task<byte[]?> ReadBodyAsync(int length, CancellationToken cancellationToken)
    {
        while (_length < length)
        {
            if (!await FillAsync(cancellationToken))
            {
                return null;
            }
        }

        byte[] body = Unread[..length].ToArray();
        Take(length);
        return body;
    }

    public async Task SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await socket.SendAsync(bytes, cancellationToken)..];
        }
    }

    /// <summary>Waits until the client lets go.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        do
        {
            _length = 0;
        }
        while (await FillAsync(cancellationToken));
    }

    public void Reset() => socket.Close(timeout: 0);

    public void Dispose() => socket.Dispose();

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        // A full buffer holds no request of ours, and neither does one that begins as TLS does.
        if (_length == _buffer.Length || (_length > 0 && _buffer[0] == 0x16))
        {
            return false;
        }

        int read = await socket.ReceiveAsync(_buffer.AsMemory(_length), cancellationToken);
        _length += read;
        return read > 0;
    }

    private void Take(int count)
    {
        _buffer.AsSpan(count, _length - count).CopyTo(_buffer);
        _length -= count;
    }
}
