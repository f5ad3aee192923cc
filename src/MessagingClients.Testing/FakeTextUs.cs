using MessagingClients.TextUs;

namespace MessagingClients.Testing;

/// <summary>Stands in for TextUs inside a test.</summary>
public sealed class FakeTextUs() : FakeProvider<TextUsClient, TextUsClientOptions, SendMessageRequest>(
    "TextUs", (options, handler) => new TextUsClient(options, handler), options => options.Token ??= Placeholder);
