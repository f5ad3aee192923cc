using MessagingClients.Clerk;
using MessagingClients.MyAlice;
using MessagingClients.OpenPhone;
using MessagingClients.Solaris;
using MessagingClients.TextUs;

namespace MessagingClients.Soak.Calls;

/// <summary>Makes the clients of the five providers. They live as long as the process.</summary>
internal sealed class Senders(Uri steady, Ledger ledger)
{
    private const string From = "+15555550100";
    private const string To = "+15555550123";

    private static readonly Facts Clerk = new("clerk") { TakesNothingAt429 = true };
    private static readonly Facts MyAlice = new("myalice");
    private static readonly Facts OpenPhone = new("openphone") { TakesNothingAt429 = true };
    private static readonly Facts Solaris = new("solaris") { HasKey = true, RenewsCredential = true };
    private static readonly Facts TextUs = new("textus");

    /// <summary>Makes one client for each provider.</summary>
    /// <param name="server">Where they send to.</param>
    public IReadOnlyList<Sender> At(Uri server) => [OfClerk(server), OfMyAlice(server), OfOpenPhone(server), OfSolaris(server), OfTextUs(server)];

    private Sender OfClerk(Uri server)
    {
        ClerkClient client = new(Set(new ClerkClientOptions { ApiKey = Credentials.Key }, server, Clerk), Handler());
        return new Sender(Clerk, async (text, options, token) => Ending.Of(await client.SendMessageWithResponseAsync(
            new() { Sender = From, Recipients = [To], MediaUrls = [], Body = text }, options, token)));
    }

    private Sender OfMyAlice(Uri server)
    {
        MyAliceClient client = new(Set(new MyAliceClientOptions { ApiKey = Credentials.Key }, server, MyAlice), Handler());
        return new Sender(MyAlice, async (text, options, token) => Ending.Of(await client.SendTextMessageWithResponseAsync(
            new() { CustomerId = "1022", Text = text }, options, token)));
    }

    private Sender OfOpenPhone(Uri server)
    {
        OpenPhoneClientOptions set = Set(new OpenPhoneClientOptions { ApiKey = Credentials.Key }, server, OpenPhone);
        set.RateLimit = new RateLimit(1000, TimeSpan.FromSeconds(1));
        OpenPhoneClient client = new(set, Handler());
        return new Sender(OpenPhone, async (text, options, token) => Ending.Of(await client.SendMessageWithResponseAsync(
            new() { From = From, To = [To], Content = text }, options, token)));
    }

    private Sender OfSolaris(Uri server)
    {
        SolarisClientOptions set = Set(new SolarisClientOptions { ClientId = Credentials.ClientId, ClientSecret = Credentials.Key }, server, Solaris);
        set.TokenUrl = new Uri(steady, "/token");
        SolarisClient client = new(set, Handler());
        return new Sender(Solaris, async (text, options, token) => Ending.Of(await client.SendSmsWithResponseAsync(
            new() { PersonId = "dc1a6812a14f6cc338cd084208535bcdcper", Text = text, Purpose = "Soak" }, options, token)));
    }

    private Sender OfTextUs(Uri server)
    {
        TextUsClient client = new(Set(new TextUsClientOptions { Token = Credentials.Key }, server, TextUs), Handler());
        return new Sender(TextUs, async (text, options, token) => Ending.Of(await client.SendMessageWithResponseAsync(
            "account", new() { To = To, Body = text }, options, token)));
    }

    private static TOptions Set<TOptions>(TOptions options, Uri server, Facts facts)
        where TOptions : ClientOptions
    {
        options.BaseUrl = new Uri(server, facts.Provider);
        options.Timeout = Timing.Timeout;
        options.AttemptTimeout = Timing.AttemptTimeout;
        options.RetryDelay = Timing.RetryDelay;
        options.MaxRetryDelay = Timing.MaxRetryDelay;
        options.MaxResponseBytes = 64 * 1024;
        return options;
    }

    private AttemptWatch Handler() => new(ledger, new SocketsHttpHandler { UseProxy = false });
}
