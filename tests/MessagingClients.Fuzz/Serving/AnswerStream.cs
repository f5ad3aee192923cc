using MessagingClients.Fuzz.Answers;

namespace MessagingClients.Fuzz.Serving;

/// <summary>Gives a body in pieces, up to where its fault is.</summary>
internal sealed class AnswerStream(Answer answer, FaultPlayer fault) : Stream
{
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private bool FaultIsHere => _position == fault.Offset && fault.IsDue(FaultPoint.InBody);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        answer.Yields || FaultIsHere ? ReadSlowlyAsync(buffer, cancellationToken) : new(Give(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("A connection is read asynchronously.");

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async ValueTask<int> ReadSlowlyAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (answer.Yields)
        {
            await Task.Yield();
        }

        if (FaultIsHere)
        {
            await fault.PlayAsync(FaultPoint.InBody, cancellationToken);
        }

        return Give(buffer.Span);
    }

    private int Give(Span<byte> buffer)
    {
        int end = fault.IsDue(FaultPoint.InBody) ? Math.Min(fault.Offset, answer.Body.Length) : answer.Body.Length;
        int count = Math.Min(Math.Min(buffer.Length, answer.Chunk), end - _position);
        answer.Body.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        fault.Served.Delivered = _position;
        return count;
    }
}
