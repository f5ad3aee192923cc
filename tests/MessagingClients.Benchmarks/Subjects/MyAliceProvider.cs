using MessagingClients.Benchmarks.HandWritten.MyAlice;
using MessagingClients.MyAlice;
using Stock = MessagingClients.StockClients.MyAlice;

namespace MessagingClients.Benchmarks.Subjects;

internal sealed class MyAliceProvider() : Provider("myalice", "MyAlice")
{
    public override Subject Ours(HttpMessageHandler handler)
    {
        MyAliceClient client = new(new MyAliceClientOptions { ApiKey = Credential, TrustHandler = true }, handler);
        SendTextMessageRequest request = new() { CustomerId = "1022", Text = "Hi" };
        return new Subject<SendTextMessageResponse>(
            client, token => client.SendTextMessageAsync(request, cancellationToken: token), response => response.Id);
    }

    public override Subject HandWritten(HttpMessageHandler handler)
    {
        MyAliceSender sender = new(handler, Credential);
        MyAliceRequest request = new() { CustomerId = "1022", Text = "Hi" };
        return new Subject<MyAliceResponse>(sender, token => sender.SendAsync(request, token), response => response.Id);
    }

    public override Subject Stock(HttpMessageHandler handler)
    {
        HttpClient http = StockHttp(handler, "X-Myalice-Api-Key", Credential);
        Stock.MyAliceClient client = new(http);
        Stock.SendMessage request = new() { Customer_id = "1022", Text = "Hi" };
        return new Subject<Stock.SuccessSendTemplate>(http, token => client.SendTextMessageAsync(request, token), response => response.Id);
    }
}
