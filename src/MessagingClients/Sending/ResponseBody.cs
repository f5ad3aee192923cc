using System.Buffers;
using System.Runtime.CompilerServices;

namespace MessagingClients.Sending;

/// <summary>The body of an answer as far as it came, and what kept it from coming whole.</summary>
internal sealed class ResponseBody : IDisposable
{
    public const int RawLimit = 64 * 1024;
    private byte[] _buffer = [];
    private int _length;

    private ResponseBody()
    {
    }

    /// <summary>Why the body is not whole; <see langword="null"/> where it is.</summary>
    public string? Defect { get; private set; }

    /// <summary>What the transport threw, where it did.</summary>
    public Exception? Cause { get; private set; }

    /// <summary>What the caller reads the body from; <see langword="null"/> where it was read.</summary>
    public Stream? Source { get; private set; }

    /// <summary>The most bytes that are held at once, by the caller's reading as well.</summary>
    public int Limit { get; private init; }

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Reads a body; one that is left to the caller is opened only.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<ResponseBody> ReadAsync(HttpContent content, int limit, bool isLeft, CancellationToken cancellationToken)
    {
        ResponseBody body = new() { Limit = limit };
        try
        {
            Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            if (isLeft)
            {
                body.Source = stream;
            }
            else
            {
                await body.FillAsync(stream, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            body.Defect = "ended early";
            body.Cause = exception;
        }

        return body;
    }

    /// <summary>A copy that outlives the body, of at most 64 KiB.</summary>
    public byte[] CopyRaw() => Bytes[..Math.Min(_length, RawLimit)].ToArray();

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(4096);
        while (true)
        {
            Memory<byte> free = Free();
            int read = await stream.ReadAsync(free, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            if (_length + read > Limit)
            {
                _length = Limit;
                Defect = $"is longer than {Limit} bytes";
                return;
            }

            _length += read;
        }
    }

    private Memory<byte> Free()
    {
        if (_length == _buffer.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
            Bytes.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsMemory(_length);
    }
}
