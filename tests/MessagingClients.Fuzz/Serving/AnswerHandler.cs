using System.Net;
using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Contract;

namespace MessagingClients.Fuzz.Serving;

/// <summary>Takes the request, as a connection would, and gives the answer.</summary>
internal sealed class AnswerHandler(Answer answer, FaultPlayer fault) : HttpMessageHandler
{
    private readonly Observed _observed = fault.Observed;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _observed.Sends++;
        _observed.Answered = false;
        _observed.Delivered = 0;
        if (!answer.Yields && fault.IsDue(FaultPoint.BeforeRequest, FaultKind.Throws))
        {
            // Not every handler is an async method: some throw before there is a task.
            fault.Throw();
        }

        return AnswerAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (answer.Yields)
        {
            await Task.Yield();
        }

        await fault.PlayAsync(FaultPoint.BeforeRequest, cancellationToken);
        _observed.Left++;
        await request.Content!.CopyToAsync(Stream.Null, CancellationToken.None);
        if (fault.IsDue(FaultPoint.AfterRequest, FaultKind.SendsTwice))
        {
            _observed.Failed = true;
            await request.Content.CopyToAsync(Stream.Null, CancellationToken.None);
        }

        if (fault.IsDue(FaultPoint.AfterRequest, FaultKind.GivesNothing))
        {
            _observed.Failed = true;
            return null!;
        }

        await fault.PlayAsync(FaultPoint.AfterRequest, cancellationToken);
        _observed.Answered = true;
        return Compose(request);
    }

    private HttpResponseMessage Compose(HttpRequestMessage request)
    {
        HttpResponseMessage response = new((HttpStatusCode)answer.Status)
        {
            ReasonPhrase = Private.Marker,
            RequestMessage = request,
            Content = new AnswerContent(answer, fault),
        };
        foreach (ServedHeader header in answer.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(header.Name, header.Value))
            {
                response.Content.Headers.TryAddWithoutValidation(header.Name, header.Value);
            }
        }

        return response;
    }
}
