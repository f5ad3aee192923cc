namespace MessagingClients.Testing;

/// <summary>Stands in for a provider inside a test, and makes clients that send to it.</summary>
/// <typeparam name="TClient">The client.</typeparam>
/// <typeparam name="TOptions">The options of the client.</typeparam>
/// <typeparam name="TRequest">The type that the client sends.</typeparam>
public abstract class FakeProvider<TClient, TOptions, TRequest> : FakeProvider<TRequest>
    where TClient : class, IDisposable
    where TOptions : ClientOptions, new()
    where TRequest : class
{
    private readonly Func<TOptions, HttpMessageHandler, TClient> _make;
    private readonly Action<TOptions> _authenticate;

    private protected FakeProvider(string provider, Func<TOptions, HttpMessageHandler, TClient> make, Action<TOptions> authenticate)
        : base(provider) => (_make, _authenticate) = (make, authenticate);

    /// <summary>Makes a client whose requests come here.</summary>
    /// <param name="configure">Sets further options, after <see cref="Configure"/>.</param>
    /// <returns>The client, which the caller disposes.</returns>
    public TClient CreateClient(Action<TOptions>? configure = null)
    {
        TOptions options = new();
        Configure(options);
        configure?.Invoke(options);
        return _make(options, Handler);
    }

    /// <summary>
    /// Sets what a client needs that sends through <see cref="FakeProvider{TRequest}.Handler"/>: a placeholder where there is no
    /// credential, trust in the handler, and no waiting for a rate limit or before a repeat. Once a server was started, its URL as
    /// well.
    /// </summary>
    /// <param name="options">The options.</param>
    public void Configure(TOptions options)
    {
        Prepare(options);
        _authenticate(options);
    }
}
