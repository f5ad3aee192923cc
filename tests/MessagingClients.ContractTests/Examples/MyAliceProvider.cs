using MessagingClients.MyAlice;

namespace MessagingClients.ContractTests.Examples;

internal sealed class MyAliceProvider() : Provider<SendTextMessageRequest>("myalice", typeof(MyAliceClient))
{
    protected override IReadOnlyDictionary<string, SendTextMessageRequest> Requests { get; } = new Dictionary<string, SendTextMessageRequest>
    {
        ["composed"] = new() { CustomerId = "1022", Text = "Hi" },
    };

    protected override async Task<Reply> SendAsync(Uri baseUrl, SendTextMessageRequest request, HttpMessageHandler? handler)
    {
        MyAliceClientOptions options = new() { BaseUrl = baseUrl, ApiKey = Credential };
        using MyAliceClient client = handler is null ? new(options) : new(options, handler);
        return await Reply.OfAsync(client.SendTextMessageWithResponseAsync(request));
    }
}
