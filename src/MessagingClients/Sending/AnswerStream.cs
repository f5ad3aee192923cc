namespace MessagingClients.Sending;

/// <summary>
/// The body of a success as it comes. Whatever goes wrong in it, the message was taken; a read that brings nothing for the time
/// of a whole call has failed.
/// </summary>
internal sealed class AnswerStream(Stream source, Exchange exchange, CallReport report, CallClock clock) : Stream
{
    private bool _isDisposed;

    public override bool CanRead => !_isDisposed;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        using CancellationTokenSource time = new(clock.Timeout, clock.Time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellationToken);
        try
        {
            return await source.ReadAsync(buffer, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw cancellationToken.IsCancellationRequested
                ? new ApiCanceledException(report, exception, cancellationToken)
                : new ApiException(report, Taken(Defect(time)), exception);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        return ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    // What reads without a task has no time of its own on a connection.
    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isDisposed)
        {
            _isDisposed = true;
            exchange.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>An event came that cannot be read.</summary>
    public ApiException Unreadable(string defect, ReadOnlySpan<byte> data) => new(report.Of(data), Taken($"an event of the answer {defect}"));

    private string Taken(string defect) => $"The message was taken with status {report.StatusCode}, but {defect}.";

    private static string Defect(CancellationTokenSource time) => time.IsCancellationRequested
        ? "the body of the answer stopped for longer than a call may take"
        : "the body of the answer ended early";
}
