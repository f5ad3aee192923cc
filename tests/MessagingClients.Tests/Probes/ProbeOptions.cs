using MessagingClients.Authentication;

namespace MessagingClients.Tests;

internal sealed class ProbeOptions() : ClientOptions(new Uri("https://example.com"))
{
    public string? Key { get; set; }

    protected internal override Credential CreateCredential() => Credential.ApiKey("X-Key", Key, nameof(Key));
}
