using MessagingClients.Specs.Stubs;
using MessagingClients.TestKit;
using MessagingClients.TextUs;

namespace MessagingClients.ContractTests;

public sealed class TextUsTests(Wire wire)
{
    private static readonly string Document = Repository.File("specs", "textus", "openapi.yaml");
    private static readonly Stub Stub = StubCompiler.Compile(Document)[^1];

    [Fact]
    public async Task Several_attachments_are_refused_before_sending()
    {
        Uri url = await wire.ServeAsync(Stub);
        using TextUsClient client = Client(url);
        NewAttachment attachment = new() { MediaUrl = "https://example.com/a.png", ContentType = "image/png" };

        (await Should.ThrowAsync<ArgumentException>(() => client.SendMessageAsync("a", new() { To = "+1", Attachments = [attachment, attachment] })))
            .Message.ShouldStartWith("attachments: expected at most 1 item, found 2.");
    }

    [Fact]
    public async Task An_undocumented_channel_is_refused_before_sending()
    {
        Uri url = await wire.ServeAsync(Stub);
        using TextUsClient client = Client(url);

        (await Should.ThrowAsync<ArgumentException>(() => client.SendMessageAsync("a", new() { To = "+1", Channel = "pigeon" })))
            .Message.ShouldStartWith("channel: expected one of sms, whatsapp, found another value.");
    }

    private static TextUsClient Client(Uri url) => new(new TextUsClientOptions { BaseUrl = url, Token = "placeholder" });
}
