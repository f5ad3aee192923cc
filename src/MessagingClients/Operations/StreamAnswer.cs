using System.Net.Http.Headers;
using MessagingClients.Sending;

namespace MessagingClients.Operations;

/// <summary>Leaves the bytes to the caller.</summary>
internal sealed class StreamAnswer : AnswerBody<Stream>
{
    internal override bool TakesNothing => true;

    internal override bool IsStreamOf(HttpContentHeaders headers) => true;

    internal override Stream Open(AnswerStream stream, int limit, CancellationToken caller) => stream;

    internal override string? Read(ReadOnlySpan<byte> body, HttpContentHeaders? headers, out Stream value)
    {
        value = new MemoryStream(body.ToArray(), writable: false);
        return null;
    }
}
