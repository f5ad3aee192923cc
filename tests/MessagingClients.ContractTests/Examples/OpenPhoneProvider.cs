using MessagingClients.OpenPhone;

namespace MessagingClients.ContractTests.Examples;

internal sealed class OpenPhoneProvider() : Provider<SendMessageRequest>("openphone", typeof(OpenPhoneClient))
{
    protected override IReadOnlyDictionary<string, SendMessageRequest> Requests { get; } = new Dictionary<string, SendMessageRequest>
    {
        ["composed"] = new()
        {
            Content = "text",
            From = "+15555555555",
            To = ["+15555555555"],
            UserId = "US123abc",
            SetInboxStatus = InboxStatus.Done,
        },
    };

    protected override async Task<Reply> SendAsync(Uri baseUrl, SendMessageRequest request, HttpMessageHandler? handler)
    {
        OpenPhoneClientOptions options = new() { BaseUrl = baseUrl, ApiKey = Credential };
        using OpenPhoneClient client = handler is null ? new(options) : new(options, handler);
        return await Reply.OfAsync(client.SendMessageWithResponseAsync(request));
    }
}
