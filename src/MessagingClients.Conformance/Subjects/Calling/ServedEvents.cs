namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>Reads events that a client leaves to its caller, as a caller does: to the end.</summary>
internal abstract class ServedEvents
{
    /// <summary>The events in what a client returned; <see langword="null"/> where it returned something else.</summary>
    public static ServedEvents? Of(object? typed) =>
        typed?.GetType().GetInterfaces().FirstOrDefault(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)) is { } events
            ? (ServedEvents)Activator.CreateInstance(typeof(ServedEvents<>).MakeGenericType(events.GetGenericArguments()), typed)!
            : null;

    public abstract Task<IReadOnlyList<ObservedEvent>> ReadAsync(CancellationToken cancellationToken);
}
