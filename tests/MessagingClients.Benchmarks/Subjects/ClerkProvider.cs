using System.Globalization;
using MessagingClients.Benchmarks.HandWritten.Clerk;
using MessagingClients.Clerk;
using Stock = MessagingClients.StockClients.Clerk;

namespace MessagingClients.Benchmarks.Subjects;

internal sealed class ClerkProvider() : Provider("clerk", "Clerk")
{
    public override Subject Ours(HttpMessageHandler handler)
    {
        ClerkClient client = new(new ClerkClientOptions { ApiKey = Credential, TrustHandler = true }, handler);
        SendMessageRequest request = new()
        {
            Sender = "+1415456789",
            MediaUrls = ["https://example.com/image.jpg"],
            Recipients = ["+9134567654"],
            Body = "Hello, world!",
            SentByName = "Clerk",
            TemplateId = 123,
        };
        return new Subject<SendMessageResponse>(
            client, token => client.SendMessageAsync(request, cancellationToken: token), response => response.Data.Id.ToString(CultureInfo.InvariantCulture));
    }

    public override Subject HandWritten(HttpMessageHandler handler)
    {
        ClerkSender sender = new(handler, Credential);
        ClerkRequest request = new()
        {
            Sender = "+1415456789",
            MediaUrls = ["https://example.com/image.jpg"],
            Recipients = ["+9134567654"],
            Body = "Hello, world!",
            SentByName = "Clerk",
            TemplateId = 123,
        };
        return new Subject<ClerkResponse>(
            sender, token => sender.SendAsync(request, token), response => response.Data?.Id.ToString(CultureInfo.InvariantCulture));
    }

    public override Subject Stock(HttpMessageHandler handler)
    {
        HttpClient http = StockHttp(handler, "apiKey", Credential);
        Stock.ClerkClient client = new(http);
        Stock.SendMessageRequest request = new()
        {
            Sender = "+1415456789",
            MediaUrls = ["https://example.com/image.jpg"],
            Recipients = ["+9134567654"],
            Body = "Hello, world!",
            SentByName = "Clerk",
            TemplateId = 123,
        };
        return new Subject<Stock.MessageResponse>(
            http, token => client.SendMessageAsync(request, token), response => response.Data.Id.ToString(CultureInfo.InvariantCulture));
    }
}
