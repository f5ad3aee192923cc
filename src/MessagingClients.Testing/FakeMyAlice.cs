using MessagingClients.MyAlice;

namespace MessagingClients.Testing;

/// <summary>Stands in for MyAlice inside a test.</summary>
public sealed class FakeMyAlice() : FakeProvider<MyAliceClient, MyAliceClientOptions, SendTextMessageRequest>(
    "MyAlice", (options, handler) => new MyAliceClient(options, handler), options => options.ApiKey ??= Placeholder);
