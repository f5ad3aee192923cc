using MessagingClients.Clerk;

namespace MessagingClients.Testing;

/// <summary>Stands in for Clerk Chat inside a test.</summary>
public sealed class FakeClerk() : FakeProvider<SendMessageRequest>("Clerk")
{
    /// <summary>Makes a client whose requests come here.</summary>
    /// <param name="configure">Sets further options, after <see cref="Configure"/>.</param>
    /// <returns>The client, which the caller disposes.</returns>
    public ClerkClient CreateClient(Action<ClerkClientOptions>? configure = null)
    {
        ClerkClientOptions options = new();
        Configure(options);
        configure?.Invoke(options);
        return new ClerkClient(options, Handler);
    }

    /// <summary>
    /// Sets what a client needs that sends through <see cref="FakeProvider{TRequest}.Handler"/>: a placeholder where there is no
    /// credential, trust in the handler, and no waiting for a rate limit or before a repeat. Once a server was started, its URL as
    /// well.
    /// </summary>
    /// <param name="options">The options.</param>
    public void Configure(ClerkClientOptions options)
    {
        Prepare(options);
        options.ApiKey ??= Placeholder;
    }
}
