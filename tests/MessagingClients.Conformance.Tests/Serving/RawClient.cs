using System.Net.Sockets;
using System.Text;

namespace MessagingClients.Conformance.Tests.Serving;

/// <summary>A client that shows what happens on the wire, and nothing more.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    private RawClient()
    {
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>How many segments with data have come, by the kernel's own count (tcp_info of Linux).</summary>
    public int Segments
    {
        get
        {
            byte[] info = new byte[256];
            _socket.GetRawSocketOption(6, 11, info);
            return BitConverter.ToInt32(info, 152);
        }
    }

    public static async Task<RawClient> ConnectAsync(Uri url)
    {
        RawClient client = new();
        await client._socket.ConnectAsync(url.Host, url.Port, Token);
        return client;
    }

    public static string Post(Uri url, string body) =>
        $"POST {url.AbsolutePath}/a?b=c HTTP/1.1\r\nHost: {url.Authority}\r\nX-Key: one\r\nX-Key: two\r\nContent-Length: {body.Length}\r\n\r\n{body}";

    public async Task SendAsync(string text) => await _socket.SendAsync(Encoding.Latin1.GetBytes(text), Token);

    public void End() => _socket.Shutdown(SocketShutdown.Send);

    public void Vanish() => _socket.Close(timeout: 0);

    /// <summary>Reads so many bytes.</summary>
    public async Task<string> ReadAsync(int count)
    {
        byte[] bytes = new byte[count];
        int length = 0;
        while (length < count && await _socket.ReceiveAsync(bytes.AsMemory(length), Token) is > 0 and int read)
        {
            length += read;
        }

        return Encoding.Latin1.GetString(bytes, 0, length);
    }

    /// <summary>Reads until the server closes in good order, or throws when it resets.</summary>
    public Task<string> ReadToEndAsync() => ReadAsync(64 * 1024);

    public void Dispose() => _socket.Dispose();
}
