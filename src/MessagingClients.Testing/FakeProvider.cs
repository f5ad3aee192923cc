using MessagingClients.Testing.Serving;
using MessagingClients.Testing.Stating;

namespace MessagingClients.Testing;

/// <summary>
/// Stands in for a provider inside a test, by what the provider's document states. It answers each request that the document
/// allows with the documented example, and refuses any other with status 404 and the reason. Several clients may call it at once.
/// </summary>
/// <typeparam name="TRequest">The type that the client sends.</typeparam>
public abstract class FakeProvider<TRequest> : IDisposable, IAsyncDisposable
    where TRequest : class
{
    private readonly FakeEngine _engine;
    private FakeServer? _server;

    private protected FakeProvider(string provider)
    {
        _engine = new FakeEngine(StatedApi.Of(provider));
        Handler = new FakeHandler(_engine);
    }

    /// <summary>The requests that arrived, in their order, those among them that were refused.</summary>
    /// <value>A copy: what arrives later is not in it.</value>
    public IReadOnlyList<FakeRequest<TRequest>> Requests => [.. _engine.Exchanges.Select(exchange => new FakeRequest<TRequest>(exchange))];

    /// <summary>Why requests were refused: what they break of the document.</summary>
    /// <value>Empty where every request kept it.</value>
    public IReadOnlyList<string> Refusals => [.. _engine.Exchanges.Select(exchange => exchange.Refusal).OfType<string>()];

    /// <summary>
    /// What stands in for the connections of a client. It follows no redirects and sends nothing again, so that a client may be
    /// told to trust it: see <see cref="ClientOptions.TrustHandler"/>.
    /// </summary>
    public HttpMessageHandler Handler { get; }

    private protected static string Placeholder => "fake-credential";

    /// <summary>Answers every request that the document allows in one way, from now on.</summary>
    /// <param name="answer">The answer, or a documented status.</param>
    /// <exception cref="ArgumentException">The document does not state the answer.</exception>
    /// <exception cref="NotSupportedException">A server that was started cannot give the answer.</exception>
    public void Answer(FakeAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        RequireAble(answer);
        _engine.Always(answer);
    }

    /// <summary>Answers the next requests that the document allows, one after the other; later ones are answered as before.</summary>
    /// <param name="answers">The answers, or documented statuses, in their order.</param>
    /// <exception cref="ArgumentException">The document does not state one of the answers; then none is taken.</exception>
    /// <exception cref="NotSupportedException">A server that was started cannot give one of the answers.</exception>
    public void AnswerNext(params FakeAnswer[] answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        Array.ForEach(answers, RequireAble);
        _engine.Next(answers);
    }

    /// <summary>Forgets all answers and all requests: the fake is as new.</summary>
    public void Reset() => _engine.Reset();

    /// <summary>Starts a server on a free port of this machine, for a client in another process or behind connections of its own.</summary>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>The base URL for clients. The server ends with the fake.</returns>
    /// <exception cref="NotSupportedException">An answer is planned that a server cannot give.</exception>
    public async Task<Uri> StartServerAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_engine.HasEnded, this);
        if (_engine.NeedsNoConnection)
        {
            throw Unable();
        }

        _server ??= await FakeServer.StartAsync(_engine, cancellationToken).ConfigureAwait(false);
        return _server.Url;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _engine.Dispose();
        if (_server is { } server)
        {
            await server.DisposeAsync().ConfigureAwait(false);
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the server, where there is one, and whatever hangs.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the server, where there is one, and whatever hangs.</summary>
    /// <param name="disposing">Whether it is asked for, and not by the finaliser.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    /// <summary>What every client of a fake is told.</summary>
    private protected void Prepare(ClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.BaseUrl = _server?.Url ?? options.BaseUrl;
        options.TrustHandler = true;
        options.RateLimit = null;
        options.RetryDelay = TimeSpan.Zero;
    }

    private static NotSupportedException Unable() =>
        new("Expected answers that a server can give, found FakeAnswer.NoConnection. Send through the handler of the fake, or point the client to a port that nothing listens on.");

    private void RequireAble(FakeAnswer answer)
    {
        if (_server is not null && answer.Kind == AnswerKind.NoConnection)
        {
            throw Unable();
        }
    }
}
