using System.Net;
using MessagingClients.Operations;

namespace MessagingClients.Sending;

/// <summary>
/// The body of a request. It goes out once: a handler that would send it again (a followed redirect, an answered challenge,
/// a retry) is refused, and so is one that would send it after the call has ended.
/// </summary>
internal sealed class RequestContent : HttpContent
{
    private readonly WrittenBody _body;
    private int _state;

    public RequestContent(WrittenBody body)
    {
        _body = body;
        if (body.MediaType is { } mediaType)
        {
            Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }
    }

    private enum State
    {
        Fresh,
        Left,
        Closed,
    }

    /// <summary>Whether the body was asked for a second time.</summary>
    public bool RepeatRefused { get; private set; }

    /// <summary>Ends the time in which the body may go out.</summary>
    /// <returns>Whether anybody has asked for it in order to send it: from then on the message may have left.</returns>
    public bool Close() => Interlocked.CompareExchange(ref _state, (int)State.Closed, (int)State.Fresh) == (int)State.Left;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Leave();
        return _body.Parts is null ? stream.WriteAsync(_body.Content, cancellationToken).AsTask() : WriteAsync(_body.Parts, stream, cancellationToken);
    }

    protected override void SerializeToStream(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Leave();
        stream.Write(_body.Content.Span);
        foreach (BodyPart part in _body.Parts ?? [])
        {
            part.CopyTo(stream);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length ?? -1;
        return length >= 0;
    }

    private static async Task WriteAsync(IReadOnlyList<BodyPart> parts, Stream stream, CancellationToken cancellationToken)
    {
        foreach (BodyPart part in parts)
        {
            await part.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    private void Leave()
    {
        int before = Interlocked.CompareExchange(ref _state, (int)State.Left, (int)State.Fresh);
        if (before != (int)State.Fresh)
        {
            RepeatRefused = before == (int)State.Left;
            throw new InvalidOperationException("A message goes out once for each call, and never after the call has ended. Take the handler out that sends it again.");
        }
    }
}
