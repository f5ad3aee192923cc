using MessagingClients.Clerk;

namespace MessagingClients.Testing;

/// <summary>Stands in for Clerk Chat inside a test.</summary>
public sealed class FakeClerk() : FakeProvider<ClerkClient, ClerkClientOptions, SendMessageRequest>(
    "Clerk", (options, handler) => new ClerkClient(options, handler), options => options.ApiKey ??= Placeholder);
