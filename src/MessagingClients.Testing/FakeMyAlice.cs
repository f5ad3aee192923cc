using MessagingClients.MyAlice;

namespace MessagingClients.Testing;

/// <summary>Stands in for MyAlice inside a test.</summary>
public sealed class FakeMyAlice() : FakeProvider<SendTextMessageRequest>("MyAlice")
{
    /// <summary>Makes a client whose requests come here.</summary>
    /// <param name="configure">Sets further options, after <see cref="Configure"/>.</param>
    /// <returns>The client, which the caller disposes.</returns>
    public MyAliceClient CreateClient(Action<MyAliceClientOptions>? configure = null)
    {
        MyAliceClientOptions options = new();
        Configure(options);
        configure?.Invoke(options);
        return new MyAliceClient(options, Handler);
    }

    /// <summary>
    /// Sets what a client needs that sends through <see cref="FakeProvider{TRequest}.Handler"/>: a placeholder where there is no
    /// credential, trust in the handler, and no waiting for a rate limit or before a repeat. Once a server was started, its URL as
    /// well.
    /// </summary>
    /// <param name="options">The options.</param>
    public void Configure(MyAliceClientOptions options)
    {
        Prepare(options);
        options.ApiKey ??= Placeholder;
    }
}
