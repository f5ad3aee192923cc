namespace MessagingClients.Operations;

/// <summary>A part of a body: bytes that are there, or a stream that is read as they go out.</summary>
/// <param name="Bytes">The bytes; none where there is a stream.</param>
/// <param name="Stream">The stream, or <see langword="null"/>.</param>
internal readonly record struct BodyPart(ReadOnlyMemory<byte> Bytes, Stream? Stream)
{
    /// <summary>How many bytes it has; <see langword="null"/> where only the end of the stream will tell.</summary>
    public long? Length => Stream is null ? Bytes.Length : Stream.CanSeek ? Stream.Length - Stream.Position : null;

    public static BodyPart Of(ReadOnlyMemory<byte> bytes) => new(bytes, Stream: null);

    public static BodyPart Of(Stream stream) => new(default, stream);

    public void CopyTo(Stream target)
    {
        target.Write(Bytes.Span);
        Stream?.CopyTo(target);
    }

    public async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        if (Stream is null)
        {
            await target.WriteAsync(Bytes, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await Stream.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
        }
    }
}
