using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace MessagingClients.TestKit;

/// <summary>One connection to a <see cref="RawServer"/>.</summary>
public sealed partial class RawConnection : IDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;
    private readonly CancellationToken _end;

    internal RawConnection(TcpClient client, CancellationToken end)
    {
        _client = client;
        _stream = client.GetStream();
        _end = end;
    }

    /// <summary>Sends bytes.</summary>
    /// <param name="text">The bytes, as UTF-8.</param>
    /// <returns>When they are sent.</returns>
    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>Sends bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>When they are sent.</returns>
    public Task SendAsync(byte[] bytes) => _stream.WriteAsync(bytes, _end).AsTask();

    /// <summary>Closes the connection in order.</summary>
    public void Close() => _client.Close();

    /// <summary>Closes the connection by a reset.</summary>
    public void Reset()
    {
        _client.LingerState = new LingerOption(enable: true, seconds: 0);
        _client.Close();
    }

    /// <summary>Says nothing more until the server ends.</summary>
    /// <returns>Never in order.</returns>
    public Task StallAsync() => Task.Delay(Timeout.Infinite, _end);

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        _client.Dispose();
    }

    /// <summary>Hears one whole request; <see langword="null"/> where the client closed the connection.</summary>
    internal async Task<string?> HearAsync()
    {
        using MemoryStream heard = new();
        byte[] buffer = new byte[65536];
        string text;
        while (!IsWhole(text = Encoding.UTF8.GetString(heard.ToArray())))
        {
            int read = await _stream.ReadAsync(buffer, _end);
            if (read == 0)
            {
                return null;
            }

            await heard.WriteAsync(buffer.AsMemory(0, read), _end);
        }

        return text;
    }

    private static bool IsWhole(string heard)
    {
        int end = heard.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        Match length = ContentLength().Match(heard[..end]);
        int expected = length.Success ? int.Parse(length.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
        return Encoding.UTF8.GetByteCount(heard[(end + 4)..]) >= expected;
    }

    [GeneratedRegex(@"^Content-Length: (\d+)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex ContentLength();
}
