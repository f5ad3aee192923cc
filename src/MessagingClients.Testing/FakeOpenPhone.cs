using MessagingClients.OpenPhone;

namespace MessagingClients.Testing;

/// <summary>Stands in for OpenPhone (Quo) inside a test.</summary>
public sealed class FakeOpenPhone() : FakeProvider<OpenPhoneClient, OpenPhoneClientOptions, SendMessageRequest>(
    "OpenPhone", (options, handler) => new OpenPhoneClient(options, handler), options => options.ApiKey ??= Placeholder);
