using MessagingClients.Benchmarks.HandWritten.TextUs;
using MessagingClients.TextUs;
using Stock = MessagingClients.StockClients.TextUs;

namespace MessagingClients.Benchmarks.Subjects;

internal sealed class TextUsProvider() : Provider("textus", "TextUs")
{
    private const string Account = "my_account";

    public override Subject Ours(HttpMessageHandler handler)
    {
        TextUsClient client = new(new TextUsClientOptions { Token = Credential, TrustHandler = true }, handler);
        SendMessageRequest request = new() { To = "+13035551234", Body = "New phone who dis?" };
        return new Subject<Message?>(
            client, token => client.SendMessageAsync(Account, request, cancellationToken: token), response => response?.Id);
    }

    public override Subject HandWritten(HttpMessageHandler handler)
    {
        TextUsSender sender = new(handler, Credential);
        TextUsRequest request = new() { To = "+13035551234", Body = "New phone who dis?" };
        return new Subject<TextUsMessage>(sender, token => sender.SendAsync(Account, request, token), response => response.Id);
    }

    public override Subject Stock(HttpMessageHandler handler)
    {
        HttpClient http = StockHttp(handler, "Authorization", "Bearer " + Credential);
        Stock.TextUsClient client = new(http);
        Stock.SendMessageRequest request = new() { To = "+13035551234", Body = "New phone who dis?" };
        return new Subject<Stock.Message>(http, token => client.SendMessageAsync(Account, request, token), response => response.Id);
    }
}
