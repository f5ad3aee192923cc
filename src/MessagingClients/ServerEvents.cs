using System.Net.ServerSentEvents;

namespace MessagingClients;

/// <summary>
/// The events of an answer, one after the other as they come. They are read once, and reading them to the end, or leaving the
/// loop, ends the connection; who does not read them disposes them.
/// </summary>
/// <typeparam name="T">The type of what each event holds.</typeparam>
public sealed class ServerEvents<T> : IAsyncEnumerable<SseItem<T>>, IDisposable
{
    private readonly IAsyncEnumerable<SseItem<T>> _events;
    private readonly IDisposable? _connection;

    /// <summary>Makes events of others, such as those of a test.</summary>
    /// <param name="events">The events.</param>
    /// <param name="connection">What is disposed after them; by default nothing.</param>
    public ServerEvents(IAsyncEnumerable<SseItem<T>> events, IDisposable? connection = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        _events = events;
        _connection = connection;
    }

    /// <summary>Reads the events.</summary>
    /// <param name="cancellationToken">Ends the reading; by default the token of the call does.</param>
    /// <returns>The events. Each may be waited for as long as a whole call may take.</returns>
    /// <exception cref="ApiException">
    /// The events stopped coming, or one of them cannot be read. The message was taken all the same: the outcome is
    /// <see cref="Outcome.Accepted"/>.
    /// </exception>
    /// <exception cref="ApiCanceledException">The token ended the reading.</exception>
    /// <exception cref="ObjectDisposedException">They were read before, or disposed.</exception>
    public async IAsyncEnumerator<SseItem<T>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using (this)
        {
            await foreach (SseItem<T> each in _events.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                yield return each;
            }
        }
    }

    /// <summary>Ends the connection.</summary>
    public void Dispose() => _connection?.Dispose();
}
