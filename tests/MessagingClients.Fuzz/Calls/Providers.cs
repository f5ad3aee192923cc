using MessagingClients.Clerk;
using MessagingClients.Fuzz.Contract;
using MessagingClients.MyAlice;
using MessagingClients.OpenPhone;
using MessagingClients.Solaris;
using MessagingClients.TextUs;

namespace MessagingClients.Fuzz.Calls;

/// <summary>The five providers, and one message for each.</summary>
internal static class Providers
{
    public static IReadOnlyList<Provider> All { get; } =
    [
        new("clerk", ClerkAsync) { TakesNothingAt429 = true },
        new("myalice", MyAliceAsync),
        new("openphone", OpenPhoneAsync) { TakesNothingAt429 = true },
        new("solaris", SolarisAsync) { HasKey = true },
        new("textus", TextUsAsync),
    ];

    public static Provider Find(string name) => All.Single(provider => provider.Name == name);

    private static async Task<Returned> ClerkAsync(CallSite site, CancellationToken cancellationToken)
    {
        using ClerkClient client = new(site.Set(new ClerkClientOptions { ApiKey = Private.Key }), site.Handler);
        return Returned.Of(await client.SendMessageWithResponseAsync(
            new() { Sender = Private.From, Recipients = [Private.To], MediaUrls = [], Body = Private.Text }, cancellationToken: cancellationToken));
    }

    private static async Task<Returned> MyAliceAsync(CallSite site, CancellationToken cancellationToken)
    {
        using MyAliceClient client = new(site.Set(new MyAliceClientOptions { ApiKey = Private.Key }), site.Handler);
        return Returned.Of(await client.SendTextMessageWithResponseAsync(
            new() { CustomerId = Private.To, Text = Private.Text }, cancellationToken: cancellationToken));
    }

    private static async Task<Returned> OpenPhoneAsync(CallSite site, CancellationToken cancellationToken)
    {
        using OpenPhoneClient client = new(site.Set(new OpenPhoneClientOptions { ApiKey = Private.Key }), site.Handler);
        return Returned.Of(await client.SendMessageWithResponseAsync(
            new() { From = Private.From, To = [Private.To], Content = Private.Text }, cancellationToken: cancellationToken));
    }

    private static async Task<Returned> SolarisAsync(CallSite site, CancellationToken cancellationToken)
    {
        using SolarisClient client = new(site.Set(new SolarisClientOptions { AccessToken = Private.Key }), site.Handler);
        return Returned.Of(await client.SendSmsWithResponseAsync(
            new() { PersonId = "dc1a6812a14f6cc338cd084208535bcdcper", Text = Private.Text, Purpose = "Fuzz" }, cancellationToken: cancellationToken));
    }

    private static async Task<Returned> TextUsAsync(CallSite site, CancellationToken cancellationToken)
    {
        using TextUsClient client = new(site.Set(new TextUsClientOptions { Token = Private.Key }), site.Handler);
        return Returned.Of(await client.SendMessageWithResponseAsync(
            "account", new() { To = Private.To, Body = Private.Text }, cancellationToken: cancellationToken));
    }
}
