using System.Net;
using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Contract;

namespace MessagingClients.Fuzz.Serving;

/// <summary>Takes the requests of one call, as a connection would, and gives each its answer.</summary>
internal sealed class AnswerHandler(AnswerSequence answers, CancellationTokenSource caller, WaitingClock clock) : HttpMessageHandler
{
    private readonly List<ServedRequest> _served = [];

    /// <summary>The requests that came.</summary>
    public IReadOnlyList<ServedRequest> Served => _served;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ServedRequest served = new(answers[_served.Count], clock.GetUtcNow());
        _served.Add(served);
        FaultPlayer fault = new(served, caller, clock);
        if (!served.Answer.Yields && fault.IsDue(FaultPoint.BeforeRequest, FaultKind.Throws))
        {
            // Not every handler is an async method: some throw before there is a task.
            fault.Throw();
        }

        return AnswerAsync(request, fault, cancellationToken);
    }

    private static async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, FaultPlayer fault, CancellationToken cancellationToken)
    {
        ServedRequest served = fault.Served;
        if (served.Answer.Yields)
        {
            await Task.Yield();
        }

        await fault.PlayAsync(FaultPoint.BeforeRequest, cancellationToken);
        served.Left = true;
        using MemoryStream sent = new();
        await request.Content!.CopyToAsync(sent, CancellationToken.None);
        served.Sent = sent.ToArray();
        if (fault.IsDue(FaultPoint.AfterRequest, FaultKind.SendsTwice))
        {
            served.Failed = true;
            await request.Content.CopyToAsync(Stream.Null, CancellationToken.None);
        }

        if (fault.IsDue(FaultPoint.AfterRequest, FaultKind.GivesNothing))
        {
            served.Failed = true;
            return null!;
        }

        await fault.PlayAsync(FaultPoint.AfterRequest, cancellationToken);
        served.Answered = true;
        return Compose(request, fault);
    }

    private static HttpResponseMessage Compose(HttpRequestMessage request, FaultPlayer fault)
    {
        Answer answer = fault.Served.Answer;
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
