using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>
/// Gives a client that knows no clock a deadline by the clock of the bench. <see cref="HttpClient"/> has only that of the
/// machine, and ends none in a body.
/// </summary>
internal sealed class DeadlineClient(ISubjectClient client, TimeProvider clock, TimeSpan timeout) : ISubjectClient
{
    public async Task<Observation> CallAsync(CaseRequest request, CancellationToken cancellationToken)
    {
        using CancellationTokenSource deadline = new(timeout, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        Observation seen = await client.CallAsync(request, either.Token).ConfigureAwait(false);
        return seen.End == ObservedEnd.Canceled && !cancellationToken.IsCancellationRequested
            ? seen with { End = ObservedEnd.Escaped }
            : seen;
    }

    public void Dispose() => client.Dispose();
}
