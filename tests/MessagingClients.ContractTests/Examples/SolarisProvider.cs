using MessagingClients.Solaris;

namespace MessagingClients.ContractTests.Examples;

internal sealed class SolarisProvider() : Provider<SendSmsRequest>("solaris", typeof(SolarisClient))
{
    protected override IReadOnlyDictionary<string, SendSmsRequest> Requests { get; } = new Dictionary<string, SendSmsRequest>
    {
        ["account-statement"] = new()
        {
            PersonId = "dc1a6812a14f6cc338cd084208535bcdcper",
            Text = "Account Statement for the month of July has been generated. Please login to your account to view.",
            Purpose = "Account statements",
            IdempotencyKey = "504f6816-f7b5-4965-bc35-69acadc9f5c7",
        },
    };

    protected override async Task<Reply> SendAsync(Uri baseUrl, SendSmsRequest request, HttpMessageHandler? handler)
    {
        SolarisClientOptions options = new() { BaseUrl = baseUrl, AccessToken = Credential };
        using SolarisClient client = handler is null ? new(options) : new(options, handler);
        return await Reply.OfAsync(client.SendSmsWithResponseAsync(request));
    }
}
