using System.Net.Sockets;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Serving;

/// <summary>One connection, on which the steps of a script are played for each request.</summary>
/// <param name="socket">The socket, which the connection takes over.</param>
/// <param name="own">The case of a port that has but one; <see langword="null"/> where the path of a request names it.</param>
/// <param name="find">Finds a case by the target of a request.</param>
internal sealed class ScriptConnection(Socket socket, ScriptCase? own, Func<string, ScriptCase?> find)
{
    /// <summary>
    /// Small enough that a client must have read the head of an answer before more than about 100 KiB of its body have been
    /// sent; that is how a script knows that the status was seen.
    /// </summary>
    private const int SendBuffer = 16 * 1024;

    private readonly RequestReader _reader = new(socket);
    private ScriptCase? _case;
    private Arrival? _request;
    private bool _hasStalled;

    /// <summary>Plays until either side has gone. Never throws for what the other side does.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using Socket connected = socket;
        try
        {
            socket.SendBufferSize = SendBuffer;
            own?.Connect();
            bool again = own is null || await ExchangeAsync(own, cancellationToken).ConfigureAwait(false);
            while (again && await _reader.WaitAsync(cancellationToken).ConfigureAwait(false))
            {
                again = await NextAsync(cancellationToken).ConfigureAwait(false);
            }

            await DrainAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Clients vanish; that is what most scripts are about.
        }
    }

    private async Task<bool> NextAsync(CancellationToken cancellationToken)
    {
        _request = null;
        if (own is not null)
        {
            return await ExchangeAsync(own, cancellationToken).ConfigureAwait(false);
        }

        ScriptCase? before = _case;
        _request = await _reader.ReadHeadAsync(cancellationToken).ConfigureAwait(false);
        _case = find(_request?.Target ?? "");
        if (_case is null || _request is null)
        {
            await SendAsync("HTTP/1.1 404 No Such Script\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
            return false;
        }

        if (before != _case)
        {
            _case.Connect();
        }

        _case.Add(_request);
        return await ExchangeAsync(_case, cancellationToken).ConfigureAwait(false);
    }

    /// <returns>Whether another request may follow.</returns>
    private async Task<bool> ExchangeAsync(ScriptCase script, CancellationToken cancellationToken)
    {
        IReadOnlyList<WireStep> steps = script.Next().Steps;

        // A reset before the request has come could fail the connect itself, and a deadline could pass before anything has left.
        if (_request is null && steps is [{ Kind: WireStepKind.Reset or WireStepKind.Stall }, ..]
            && !await _reader.WaitAsync(cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        script.BeginExchange();
        try
        {
            _case = script;
            return await PlayAsync(script, steps, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            script.EndExchange();
        }
    }

    private async Task<bool> PlayAsync(ScriptCase script, IReadOnlyList<WireStep> steps, CancellationToken cancellationToken)
    {
        foreach (WireStep step in steps)
        {
            if (!await PlayAsync(script, step, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }

        return await HearAsync(script, cancellationToken).ConfigureAwait(false);
    }

    private Task<bool> PlayAsync(ScriptCase script, WireStep step, CancellationToken cancellationToken) => step.Kind switch
    {
        WireStepKind.HearHeaders => HearHeadersAsync(script, cancellationToken),
        WireStepKind.Hear => HearAsync(script, cancellationToken),
        WireStepKind.Send => SendAsync(step.Bytes, cancellationToken),
        WireStepKind.Dribble => DribbleAsync(step.Bytes, cancellationToken),
        WireStepKind.SendForever => SendForeverAsync(step.Bytes, cancellationToken),
        WireStepKind.Stall => StallAsync(script, cancellationToken),
        WireStepKind.Close => CloseAsync(script, cancellationToken),
        WireStepKind.Reset => Task.FromResult(Reset(script)),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, "Expected a known step."),
    };

    private async Task<bool> HearHeadersAsync(ScriptCase script, CancellationToken cancellationToken)
    {
        if (_request is null)
        {
            _request = await _reader.ReadHeadAsync(cancellationToken).ConfigureAwait(false);
            if (_request is not null)
            {
                script.Add(_request);
            }
        }

        return _request is not null;
    }

    private async Task<bool> HearAsync(ScriptCase script, CancellationToken cancellationToken) =>
        await HearHeadersAsync(script, cancellationToken).ConfigureAwait(false)
        && (_request!.IsWhole || await _reader.ReadBodyAsync(_request, cancellationToken).ConfigureAwait(false));

    private async Task<bool> SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await socket.SendAsync(bytes, cancellationToken).ConfigureAwait(false)..];
        }

        return true;
    }

    private async Task<bool> DribbleAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        for (int at = 0; at < bytes.Length; at++)
        {
            await SendAsync(bytes.Slice(at, 1), cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    private async Task<bool> SendForeverAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        while (!bytes.IsEmpty)
        {
            await SendAsync(bytes, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    private async Task<bool> StallAsync(ScriptCase script, CancellationToken cancellationToken)
    {
        if (!_hasStalled)
        {
            _hasStalled = true;
            await SayStalledAsync(script).ConfigureAwait(false);
        }

        await DrainAsync(cancellationToken).ConfigureAwait(false);
        return false;
    }

    private static async Task SayStalledAsync(ScriptCase script)
    {
        try
        {
            await script.StallAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            script.Fail(exception);
        }
    }

    private async Task<bool> CloseAsync(ScriptCase script, CancellationToken cancellationToken)
    {
        socket.Shutdown(SocketShutdown.Send);
        await HearAsync(script, cancellationToken).ConfigureAwait(false);
        return false;
    }

    private bool Reset(ScriptCase script)
    {
        if (_request is null && _reader.TakePartialHead() is { } partial)
        {
            script.Add(partial);
        }

        // What has come of a body is no further request.
        _reader.Drop();
        socket.Close(timeout: 0);
        return false;
    }

    /// <summary>Unread bytes would turn a close into a reset, and hide that a message was sent.</summary>
    private async Task DrainAsync(CancellationToken cancellationToken)
    {
        while (_case is not null && await HearAsync(_case, cancellationToken).ConfigureAwait(false))
        {
            _request = null;
        }
    }
}
