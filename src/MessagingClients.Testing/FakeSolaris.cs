using MessagingClients.Solaris;

namespace MessagingClients.Testing;

/// <summary>Stands in for Solaris inside a test.</summary>
public sealed class FakeSolaris() : FakeProvider<SolarisClient, SolarisClientOptions, SendSmsRequest>(
    "Solaris", (options, handler) => new SolarisClient(options, handler), options => options.AccessToken ??= Placeholder);
