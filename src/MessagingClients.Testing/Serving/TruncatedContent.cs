using System.Net;

namespace MessagingClients.Testing.Serving;

/// <summary>A body whose second half never comes.</summary>
internal sealed class TruncatedContent(ReadOnlyMemory<byte> body) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(body[..(body.Length / 2)]).ConfigureAwait(false);
        throw Ended();
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new TruncatedStream(body[..(body.Length / 2)]));

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }

    internal static HttpIOException Ended() => new(HttpRequestError.ResponseEnded, "The fake ended the connection within the body.");
}
