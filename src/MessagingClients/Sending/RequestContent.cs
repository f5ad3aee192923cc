using System.Net;
using System.Net.Http.Headers;

namespace MessagingClients.Sending;

/// <summary>The body of a request. It knows whether it was ever asked to go out.</summary>
public sealed class RequestContent : HttpContent
{
    internal RequestContent(ReadOnlyMemory<byte> body, string mediaType)
    {
        Body = body;
        Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
    }

    /// <summary>
    /// The bytes of the body. A handler that reads them here instead of through <see cref="HttpContent"/> does not make
    /// the message look sent.
    /// </summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Whether anybody asked for the bytes in order to send them; from then on the message may have left.</summary>
    internal bool Left { get; private set; }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Left = true;
        return stream.WriteAsync(Body, cancellationToken).AsTask();
    }

    /// <inheritdoc/>
    protected override void SerializeToStream(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Left = true;
        stream.Write(Body.Span);
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = Body.Length;
        return true;
    }
}
