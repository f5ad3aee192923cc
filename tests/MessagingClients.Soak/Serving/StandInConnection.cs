using System.Net.Sockets;
using MessagingClients.Soak.Journal;

namespace MessagingClients.Soak.Serving;

/// <summary>One connection: each request of it meets what the dice say, and is written down.</summary>
internal sealed class StandInConnection(HeardSocket socket, Dice dice, JournalWriter journal)
{
    private const int Pieces = 10;
    private static readonly FaultDice Messages = new([.. Successes.All, .. Refusals.All, .. Breaks.All]);
    private static readonly FaultDice TokenRequests = new(Tokens.All);

    /// <summary>Serves until either side has gone. Never throws for what the other side does.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using HeardSocket connected = socket;
        try
        {
            bool again = !IsResetAtOnce();
            while (again && await socket.ReadHeadAsync(cancellationToken) is { } request)
            {
                again = await ServeAsync(request, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Clients vanish; that is what half of the faults are about.
        }
    }

    private bool IsResetAtOnce()
    {
        bool isReset = dice.Percent(1);
        if (isReset)
        {
            journal.Add(new Arrival(0, 0, "reset when accepted"));
            socket.Reset();
        }

        return isReset;
    }

    /// <returns>Whether another request may follow.</returns>
    private async Task<bool> ServeAsync(HeardRequest request, CancellationToken cancellationToken)
    {
        bool isToken = request.Target == Tokens.Path;
        if (!isToken && GoodAnswer.Find(request.Provider) is null)
        {
            journal.Add(new Arrival(request.Number(Marks.MessageHeader), 0, "another URL"));
            return false;
        }

        Fault fault = (isToken ? TokenRequests : Messages).Pick(dice);
        DateTimeOffset at = DateTimeOffset.UtcNow;
        Script script = fault.Make(dice, GoodAnswer.Find(request.Provider)!);
        byte[]? body = script.HearsBody ? await socket.ReadBodyAsync(request.Length, cancellationToken) : null;
        journal.Add(isToken ? new Arrival(0, 0, fault.Name) : ArrivalOf.Request(request, body, fault.Name, script) with { At = at });
        if (script.HearsBody && body is null)
        {
            return false;
        }

        await SendAsync(script, cancellationToken);
        return await EndAsync(script, request, cancellationToken);
    }

    private async Task SendAsync(Script script, CancellationToken cancellationToken)
    {
        int size = script.Pause == 0 ? script.Bytes.Length : (script.Bytes.Length / Pieces) + 1;
        for (int start = 0; start < script.Bytes.Length; start += size)
        {
            await socket.SendAsync(script.Bytes.AsMemory(start, Math.Min(size, script.Bytes.Length - start)), cancellationToken);
            await Task.Delay(script.Pause, cancellationToken);
        }
    }

    private async Task<bool> EndAsync(Script script, HeardRequest request, CancellationToken cancellationToken)
    {
        switch (script.End)
        {
            case ScriptEnd.Keep:
                return script.HearsBody || await socket.ReadBodyAsync(request.Length, cancellationToken) is not null;
            case ScriptEnd.CloseLater:
                await Task.Delay(dice.Between(0, 50), cancellationToken);
                return false;
            case ScriptEnd.Reset:
                socket.Reset();
                return false;
            case ScriptEnd.Stall:
                await socket.DrainAsync(cancellationToken);
                return false;
            case ScriptEnd.Endless:
                await SendForeverAsync(cancellationToken);
                return false;
            default:
                return false;
        }
    }

    private async Task SendForeverAsync(CancellationToken cancellationToken)
    {
        byte[] blanks = new byte[8 * 1024];
        blanks.AsSpan().Fill((byte)' ');
        while (true)
        {
            await socket.SendAsync(blanks, cancellationToken);
        }
    }
}
