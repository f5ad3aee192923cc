using System.Net;
using MessagingClients.Fuzz.Answers;

namespace MessagingClients.Fuzz.Serving;

/// <summary>The body of an answer, as a handler of the user's own may make it.</summary>
internal sealed class AnswerContent(Answer answer, FaultPlayer fault) : HttpContent
{
    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken)
    {
        await fault.PlayAsync(FaultPoint.OpeningBody, cancellationToken);
        return new AnswerStream(answer, fault);
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await using Stream body = await CreateContentReadStreamAsync();
        await body.CopyToAsync(stream);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && answer.FailsAtDispose)
        {
            throw Failures.Make("IOException");
        }
    }
}
