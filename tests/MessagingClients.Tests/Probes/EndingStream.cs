using System.Net;

namespace MessagingClients.Tests;

/// <summary>A body of letters that goes on until something happens to it.</summary>
internal sealed class EndingStream(int length, Action end) : Stream
{
    private int _left = length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>An answer whose body ends by an event.</summary>
    /// <param name="status">The status.</param>
    /// <param name="length">How many letters there are.</param>
    /// <param name="end">What happens then; where it throws nothing, the body goes on until its reader is told to stop.</param>
    public static HttpResponseMessage Ending(int status, int length, Action end) =>
        new((HttpStatusCode)status) { Content = new StreamContent(new EndingStream(length, end)) };

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_left == 0)
        {
            end();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        int read = Math.Min(_left, buffer.Length);
        buffer.Span[..read].Fill((byte)'x');
        _left -= read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
