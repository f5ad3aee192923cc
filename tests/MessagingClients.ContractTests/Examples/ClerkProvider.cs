using MessagingClients.Clerk;

namespace MessagingClients.ContractTests.Examples;

internal sealed class ClerkProvider() : Provider<SendMessageRequest>("clerk", typeof(ClerkClient))
{
    protected override IReadOnlyDictionary<string, SendMessageRequest> Requests { get; } = new Dictionary<string, SendMessageRequest>
    {
        ["composed"] = new()
        {
            Sender = "+1415456789",
            MediaUrls = ["https://example.com/image.jpg"],
            Recipients = ["+9134567654"],
            Body = "Hello, world!",
            SentByName = "Clerk",
            TemplateId = 123,
        },
    };

    protected override async Task<Reply> SendAsync(Uri baseUrl, SendMessageRequest request, HttpMessageHandler? handler)
    {
        ClerkClientOptions options = new() { BaseUrl = baseUrl, ApiKey = Credential };
        using ClerkClient client = handler is null ? new(options) : new(options, handler);
        return await Reply.OfAsync(client.SendMessageWithResponseAsync(request));
    }
}
