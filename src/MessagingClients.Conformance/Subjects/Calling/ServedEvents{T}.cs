namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>Reads events of a type that is known at run time only.</summary>
internal sealed class ServedEvents<T>(IAsyncEnumerable<T> events) : ServedEvents
{
    public override async Task<IReadOnlyList<ObservedEvent>> ReadAsync(CancellationToken cancellationToken)
    {
        List<ObservedEvent> read = [];
        await foreach (T each in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            read.Add(new ObservedEvent(ObservedMember.Read<string>(each!, "EventType"), ObservedMember.Read<object>(each!, "Data")));
        }

        return read;
    }
}
