using MessagingClients.Authentication;

namespace MessagingClients.Tests;

internal sealed class ProbeOptions() : ClientOptions(new Uri("https://example.com"))
{
    public string? Key { get; set; }

    public Func<CancellationToken, ValueTask<string>>? KeySource { get; set; }

    public ClientCredentials? Client { get; set; }

    /// <summary>Makes another credential; by default the key or the client is it.</summary>
    public Func<Credential>? Make { get; set; }

    protected internal override Credential CreateCredential() =>
        Make is not null ? Make() : Client is null ? Credential.ApiKey("X-Key", Key, KeySource, nameof(Key)) : Credential.ClientToken(Client);
}
