using MessagingClients.Authentication;

namespace MessagingClients.Tests;

internal sealed class ProbeOptions() : ClientOptions(new Uri("https://example.com"))
{
    public string? Key { get; set; }

    public Func<CancellationToken, ValueTask<string>>? KeySource { get; set; }

    public ClientCredentials? Client { get; set; }

    protected internal override Credential CreateCredential() =>
        Client is null ? Credential.ApiKey("X-Key", Key, KeySource, nameof(Key)) : Credential.ClientToken(Client);
}
