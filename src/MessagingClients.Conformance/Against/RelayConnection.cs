using System.Net.Sockets;
using MessagingClients.Conformance.Serving;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Against;

/// <summary>One connection of a client to the relay.</summary>
/// <param name="socket">The socket, which the connection takes over.</param>
/// <param name="find">Finds a case by the target of a request.</param>
internal sealed class RelayConnection(Socket socket, Func<string, RelayedCase?> find)
{
    private readonly RequestReader _reader = new(socket);

    /// <summary>Relays until either side has gone. Never throws for what they do.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using Socket connected = socket;
        try
        {
            while (await _reader.WaitAsync(cancellationToken).ConfigureAwait(false) && await ExchangeAsync(cancellationToken).ConfigureAwait(false))
            {
                // The next request of the same connection.
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException or HttpRequestException)
        {
            // A server that gives no answer leaves none to the client either.
        }
    }

    /// <returns>Whether another request may follow.</returns>
    private async Task<bool> ExchangeAsync(CancellationToken cancellationToken)
    {
        if (await _reader.ReadHeadAsync(cancellationToken).ConfigureAwait(false) is not { } arrival || find(arrival.Target) is not { } relayed)
        {
            return false;
        }

        relayed.Add(arrival);
        if (!await _reader.ReadBodyAsync(arrival, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        ServedAnswer answer = await relayed.AnswerAsync(arrival.Record()).ConfigureAwait(false);
        for (ReadOnlyMemory<byte> bytes = answer.ToBytes(); !bytes.IsEmpty;)
        {
            bytes = bytes[await socket.SendAsync(bytes, cancellationToken).ConfigureAwait(false)..];
        }

        return true;
    }
}
