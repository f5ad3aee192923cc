using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MessagingClients.Soak.Journal;

namespace MessagingClients.Soak.Serving;

/// <summary>
/// A provider that fails in every way. It listens at two ports: one that is always open, and one that opens and closes. It
/// shares no code with the clients, and ends when nobody holds its input any more.
/// </summary>
internal sealed class StandIn(Dice dice, JournalWriter journal)
{
    public static async Task<int> ServeAsync(ulong seed, TextReader input, TextWriter output)
    {
        Dice ports = new(seed ^ (ulong)Environment.ProcessId);
        (int steady, int flapping) = (LowPort(ports), LowPort(ports));
        JournalWriter journal = new(output);
        StandIn standIn = new(new Dice(seed), journal);
        using CancellationTokenSource end = new();
        Task serving = Task.WhenAll(standIn.AcceptAsync(steady, end.Token, end.Token), standIn.FlapAsync(flapping, end.Token));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{steady} {flapping}"));
        await output.FlushAsync(CancellationToken.None);
        Task writing = journal.WriteAsync();
        await input.ReadToEndAsync(CancellationToken.None);
        await end.CancelAsync();
        await serving;
        journal.Complete();
        await writing;
        return 0;
    }

    /// <summary>A port that no connection goes out from by itself: it could meet itself while nobody listens.</summary>
    private static int LowPort(Dice dice)
    {
        while (true)
        {
            int port = dice.Between(20_000, 30_000);
            try
            {
                using Socket free = Listen(port);
                return port;
            }
            catch (SocketException)
            {
                // Somebody else has it.
            }
        }
    }

    private static Socket Listen(int port)
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
        socket.Listen(512);
        return socket;
    }

    private async Task FlapAsync(int port, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                using CancellationTokenSource open = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                open.CancelAfter(dice.Between(100, 600));
                await AcceptAsync(port, open.Token, cancellationToken);
                await Task.Delay(dice.Between(50, 400), cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The stand-in ends.
        }
    }

    private async Task AcceptAsync(int port, CancellationToken closed, CancellationToken end)
    {
        using Socket socket = Listen(port);
        while (!closed.IsCancellationRequested)
        {
            try
            {
                Socket accepted = await socket.AcceptAsync(closed);
                accepted.NoDelay = true;
                _ = new StandInConnection(new HeardSocket(accepted), dice, journal).RunAsync(end);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException)
            {
                // The port closes, or a client vanished before it was accepted.
            }
        }
    }
}
