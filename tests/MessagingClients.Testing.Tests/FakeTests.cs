using MessagingClients.Clerk;
using MessagingClients.OpenPhone;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MessagingClients.Testing.Tests;

/// <summary>Fakes beside each other, with several clients, in a host, on a port, and at their end.</summary>
public sealed class FakeTests
{
    private static readonly OpenPhone.SendMessageRequest Message = new() { Content = "Hello", From = "+15555550100", To = ["+15555550123"] };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_calls_of_two_clients_at_once_are_all_recorded()
    {
        using FakeOpenPhone openPhone = new();
        openPhone.AnswerNext([.. Enumerable.Repeat((FakeAnswer)402, 50)]);
        using OpenPhoneClient one = openPhone.CreateClient(options => options.ApiKey = "one");
        using OpenPhoneClient other = openPhone.CreateClient(options => options.ApiKey = "other");

        bool[] sent = await Task.WhenAll(Enumerable.Range(0, 200).Select(index => Task.Run(() => IsSentAsync(index % 2 == 0 ? one : other), Token)));

        sent.Count(isSent => !isSent).ShouldBe(50);
        openPhone.Requests.GroupBy(request => request.Headers.Single(header => header.Key == "Authorization").Value)
            .Select(group => (group.Key, group.Count())).ShouldBe([("one", 100), ("other", 100)], ignoreOrder: true);
    }

    [Fact]
    public async Task Two_fakes_know_nothing_of_each_other()
    {
        using FakeOpenPhone one = new();
        using FakeOpenPhone other = new();
        one.Answer(401);
        using OpenPhoneClient client = other.CreateClient();

        (await IsSentAsync(client)).ShouldBeTrue();

        one.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_client_of_a_host_sends_to_a_fake()
    {
        using FakeOpenPhone openPhone = new();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddOpenPhoneClient(openPhone.Configure).ConfigurePrimaryHttpMessageHandler(() => openPhone.Handler);
        using (IHost host = builder.Build())
        {
            await host.StartAsync(Token);
            await host.Services.GetRequiredService<IOpenPhoneClient>().SendMessageAsync(Message, cancellationToken: Token);
        }

        openPhone.Requests.ShouldHaveSingleItem().Body.Content.ShouldBe("Hello");
    }

    [Fact]
    public async Task A_client_of_a_host_sends_to_the_server_of_a_fake()
    {
        await using FakeClerk clerk = new();
        Uri url = await clerk.StartServerAsync(Token);
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddClerkClient(clerk.Configure);
        using IHost host = builder.Build();

        await host.Services.GetRequiredService<IClerkClient>().SendMessageAsync(new() { Sender = "a", Recipients = ["b"], MediaUrls = [], Body = "c" }, cancellationToken: Token);

        url.IsLoopback.ShouldBeTrue();
        (await clerk.StartServerAsync(Token)).ShouldBe(url);
        clerk.Requests.ShouldHaveSingleItem().Body.Body.ShouldBe("c");
    }

    [Fact]
    public async Task The_server_ends_with_the_fake()
    {
        FakeOpenPhone openPhone = new();
        Uri url = await openPhone.StartServerAsync(Token);
        using OpenPhoneClient client = new(new OpenPhoneClientOptions { BaseUrl = url, ApiKey = "placeholder", MaxRetries = 0 });
        openPhone.Dispose();

        (await Should.ThrowAsync<ApiException>(() => client.SendMessageAsync(Message))).Outcome.ShouldBe(Outcome.NotSent);
    }

    [Fact]
    public async Task A_fake_that_was_disposed_takes_nothing_and_starts_nothing()
    {
        FakeOpenPhone openPhone = new();
        using OpenPhoneClient client = openPhone.CreateClient();
        openPhone.Dispose();
        openPhone.Dispose();

        (await Should.ThrowAsync<ApiException>(() => client.SendMessageAsync(Message))).Outcome.ShouldBe(Outcome.NotSent);
        await Should.ThrowAsync<ObjectDisposedException>(() => openPhone.StartServerAsync(Token));
    }

    [Fact]
    public async Task A_server_says_that_it_cannot_be_away()
    {
        await using FakeOpenPhone openPhone = new();
        openPhone.AnswerNext(202, FakeAnswer.NoConnection);
        (await Should.ThrowAsync<NotSupportedException>(() => openPhone.StartServerAsync(Token))).Message.ShouldStartWith("Expected answers that a server can give, found FakeAnswer.NoConnection.");

        openPhone.Reset();
        await openPhone.StartServerAsync(Token);

        Should.Throw<NotSupportedException>(() => openPhone.Answer(FakeAnswer.NoConnection));
    }

    private static async Task<bool> IsSentAsync(OpenPhoneClient client)
    {
        try
        {
            await client.SendMessageAsync(Message, cancellationToken: Token);
            return true;
        }
        catch (ApiException)
        {
            return false;
        }
    }
}
