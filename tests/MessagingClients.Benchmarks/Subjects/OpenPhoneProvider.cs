using MessagingClients.Benchmarks.HandWritten.OpenPhone;
using MessagingClients.OpenPhone;
using Stock = MessagingClients.StockClients.OpenPhone;

namespace MessagingClients.Benchmarks.Subjects;

internal sealed class OpenPhoneProvider() : Provider("openphone", "OpenPhone")
{
    // Each call asks the limiter, as by default, and none waits for it.
    private static readonly RateLimit Endless = new(1_000_000_000, TimeSpan.FromSeconds(1));

    public override Subject Ours(HttpMessageHandler handler)
    {
        OpenPhoneClientOptions options = new() { ApiKey = Credential, TrustHandler = true, RateLimit = Endless };
        OpenPhoneClient client = new(options, handler);
        SendMessageRequest request = new()
        {
            Content = "text",
            From = "+15555555555",
            To = ["+15555555555"],
            UserId = "US123abc",
            SetInboxStatus = InboxStatus.Done,
        };
        return new Subject<SendMessageResponse>(
            client, token => client.SendMessageAsync(request, cancellationToken: token), response => response.Data.Id);
    }

    public override Subject HandWritten(HttpMessageHandler handler)
    {
        OpenPhoneSender sender = new(handler, Credential);
        OpenPhoneRequest request = new()
        {
            Content = "text",
            From = "+15555555555",
            To = ["+15555555555"],
            UserId = "US123abc",
            SetInboxStatus = "done",
        };
        return new Subject<OpenPhoneResponse>(sender, token => sender.SendAsync(request, token), response => response.Data?.Id);
    }

    /// <summary>The type that NSwag makes for <c>from</c> holds no number.</summary>
    public override Subject Stock(HttpMessageHandler handler)
    {
        HttpClient http = StockHttp(handler, "Authorization", Credential);
        Stock.OpenPhoneClient client = new(http);
        Stock.Body request = new()
        {
            Content = "text",
            From = new Stock.From(),
            To = ["+15555555555"],
            UserId = "US123abc",
            SetInboxStatus = StockClients.OpenPhone.BodySetInboxStatus.Done,
        };
        return new Subject<Stock.Response>(http, token => client.V1Async(request, token), response => response.Data.Id);
    }
}
