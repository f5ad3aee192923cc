using MessagingClients.Benchmarks.HandWritten.Solaris;
using MessagingClients.Solaris;
using Stock = MessagingClients.StockClients.Solaris;

namespace MessagingClients.Benchmarks.Subjects;

/// <summary>Each way makes a key of its own for each call.</summary>
internal sealed class SolarisProvider() : Provider("solaris", "Solaris")
{
    private const string Person = "dc1a6812a14f6cc338cd084208535bcdcper";
    private const string Text = "Account Statement for the month of July has been generated. Please login to your account to view.";
    private const string Purpose = "Account statements";

    public override Subject Ours(HttpMessageHandler handler)
    {
        SolarisClient client = new(new SolarisClientOptions { AccessToken = Credential, TrustHandler = true }, handler);
        SendSmsRequest request = new() { PersonId = Person, Text = Text, Purpose = Purpose };
        return new Subject<SendSmsResponse>(
            client, token => client.SendSmsAsync(request, cancellationToken: token), response => response.Id);
    }

    public override Subject HandWritten(HttpMessageHandler handler)
    {
        SolarisSender sender = new(handler, Credential);
        SolarisRequest request = new() { PersonId = Person, Text = Text, Purpose = Purpose };
        return new Subject<SolarisResponse>(
            sender, token => sender.SendAsync(request with { IdempotencyKey = Guid.NewGuid() }, token), response => response.Id);
    }

    public override Subject Stock(HttpMessageHandler handler)
    {
        HttpClient http = StockHttp(handler, "Authorization", "Bearer " + Credential);
        Stock.SolarisClient client = new(http);
        return new Subject<Stock.SendSmsResponse>(
            http,
            token => client.SendSmsAsync(new() { Person_id = Person, Text = Text, Purpose = Purpose, Idempotency_key = Guid.NewGuid() }, token),
            response => response.Id);
    }
}
