using MessagingClients.Clerk;
using MessagingClients.MyAlice;
using MessagingClients.OpenPhone;
using MessagingClients.Solaris;
using MessagingClients.TestKit;
using MessagingClients.TextUs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MessagingClients.ContractTests.Registration;

public sealed class ServiceCollectionTests
{
    private const string Answer = """{"data":{"id":7}}""";

    public static TheoryData<string, Action<IServiceCollection, IConfiguration>, Type, string> Clients => new()
    {
        { "clerk", static (services, section) => services.AddClerkClient(section), typeof(IClerkClient), "ApiKey" },
        { "myalice", static (services, section) => services.AddMyAliceClient(section), typeof(IMyAliceClient), "ApiKey" },
        { "openphone", static (services, section) => services.AddOpenPhoneClient(section), typeof(IOpenPhoneClient), "ApiKey" },
        { "solaris", static (services, section) => services.AddSolarisClient(section), typeof(ISolarisClient), "AccessToken" },
        { "textus", static (services, section) => services.AddTextUsClient(section), typeof(ITextUsClient), "Token" },
    };

    public static TheoryData<string, Action<IServiceCollection>, Type> ClientsByDelegate => new()
    {
        { "clerk", static services => services.AddClerkClient(options => options.ApiKey = "k"), typeof(IClerkClient) },
        { "myalice", static services => services.AddMyAliceClient(options => options.ApiKey = "k"), typeof(IMyAliceClient) },
        { "openphone", static services => services.AddOpenPhoneClient(options => options.ApiKey = "k"), typeof(IOpenPhoneClient) },
        { "solaris", static services => services.AddSolarisClient(options => (options.ClientId, options.ClientSecret) = ("i", "s")), typeof(ISolarisClient) },
        { "textus", static services => services.AddTextUsClient(options => options.Token = "k"), typeof(ITextUsClient) },
    };

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task A_section_of_the_configuration_makes_a_client(string provider, Action<IServiceCollection, IConfiguration> add, Type client, string credential)
    {
        using IHost host = Host(services => add(services, Section(provider, (credential, "k"), ("Timeout", "00:00:05"))));

        await host.StartAsync(TestContext.Current.CancellationToken);

        host.Services.GetService(client).ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(ClientsByDelegate))]
    public async Task A_delegate_makes_a_client(string provider, Action<IServiceCollection> add, Type client)
    {
        using IHost host = Host(add);

        await host.StartAsync(TestContext.Current.CancellationToken);

        host.Services.GetService(client).ShouldBeSameAs(host.Services.GetService(client), provider);
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task A_host_without_a_credential_does_not_start(string provider, Action<IServiceCollection, IConfiguration> add, Type client, string credential)
    {
        using IHost host = Host(services => add(services, Section(provider)));

        OptionsValidationException exception = await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync());

        exception.Message.ShouldContain(credential == "AccessToken" ? "ClientId" : credential);
        client.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("ApiKye", "s3cret", "clerk:ApiKye is no option of the client. Expected one of AllowPlainHttp, ApiKey, AttemptTimeout, BaseUrl, MaxResponseBytes, MaxRetries, MaxRetryDelay, RateLimit, RetryDelay, Timeout, TrustHandler.")]
    [InlineData("Timeout", "s3cret", "clerk:Timeout: expected a time as hours, minutes and seconds such as 00:01:40, found something else.")]
    [InlineData("BaseUrl", "s3cret", "clerk:BaseUrl: expected an absolute URL, found something else.")]
    [InlineData("MaxResponseBytes", "9999999999", "clerk:MaxResponseBytes: expected a whole number, found something else.")]
    [InlineData("AllowPlainHttp", "s3cret", "clerk:AllowPlainHttp: expected true or false, found something else.")]
    [InlineData("ApiKey:Nested", "s3cret", "clerk:ApiKey: expected a text, found something else.")]
    public async Task What_the_configuration_cannot_mean_stops_the_host_and_is_not_quoted(string key, string value, string message)
    {
        using IHost host = Host(services => services.AddClerkClient(Section("clerk", (key, value))));

        (await Should.ThrowAsync<InvalidOperationException>(() => host.StartAsync())).Message.ShouldBe(message);
    }

    [Fact]
    public async Task Keys_of_the_configuration_are_found_in_any_case()
    {
        await using RawServer server = RawServer.Answering("201 Created", Answer, "Content-Type: application/json");
        using IHost host = Host(services => services.AddClerkClient(Section("clerk", ("APIKEY", "from-configuration"), ("baseurl", server.Url.AbsoluteUri))));

        await SendAsync(host);

        server.Requests.ShouldHaveSingleItem().ShouldContain("apiKey: from-configuration\r\n");
    }

    [Fact]
    public async Task Requests_go_through_the_handlers_of_the_factory()
    {
        await using RawServer server = RawServer.Answering("201 Created", Answer, "Content-Type: application/json");
        using IHost host = Host(services => services.AddClerkClient(options => (options.ApiKey, options.BaseUrl) = ("k", server.Url))
            .AddHttpMessageHandler(() => new MarkingHandler()));

        await SendAsync(host);

        server.Requests.ShouldHaveSingleItem().ShouldContain("X-Mark: seen\r\n");
    }

    [Fact]
    public async Task A_handler_that_sends_again_is_stopped_after_the_first_time()
    {
        await using RawServer server = RawServer.Answering("503 Service Unavailable");
        using IHost host = Host(services => services.AddClerkClient(options => (options.ApiKey, options.BaseUrl) = ("k", server.Url))
            .AddHttpMessageHandler(() => new RepeatingHandler()));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => SendAsync(host));

        exception.Outcome.ShouldBe(Outcome.Unknown);
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Several_clients_of_a_provider_have_keys_and_credentials_of_their_own()
    {
        await using RawServer server = RawServer.Answering("201 Created", Answer, "Content-Type: application/json");
        using IHost host = Host(services =>
        {
            services.AddClerkClient("sales", options => (options.ApiKey, options.BaseUrl) = ("of-sales", server.Url));
            services.AddClerkClient("support", Section("support", ("ApiKey", "of-support"), ("BaseUrl", server.Url.AbsoluteUri)));
        });

        foreach (string name in new[] { "sales", "support" })
        {
            await SendAsync(host.Services.GetRequiredKeyedService<IClerkClient>(name));
        }

        host.Services.GetService<IClerkClient>().ShouldBeNull();
        server.Requests.Select(request => request.Split("\r\n").Single(line => line.StartsWith("apiKey", StringComparison.Ordinal)))
            .ShouldBe(["apiKey: of-sales", "apiKey: of-support"]);
    }

    [Fact]
    public async Task A_client_among_several_without_a_credential_stops_the_host()
    {
        using IHost host = Host(services =>
        {
            services.AddClerkClient("sales", options => options.ApiKey = "k");
            services.AddClerkClient("support", _ => { });
        });

        await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync());
    }

    [Fact]
    public void A_client_among_several_needs_a_name() =>
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddClerkClient(" ", options => options.ApiKey = "k")).ParamName.ShouldBe("name");

    [Fact]
    public void A_primary_handler_that_cannot_be_looked_into_is_refused()
    {
        using IHost host = Host(services => services.AddClerkClient(options => options.ApiKey = "k").ConfigurePrimaryHttpMessageHandler(() => new MarkingHandler()));

        Should.Throw<ArgumentException>(() => host.Services.GetRequiredService<IClerkClient>()).Message.ShouldContain("TrustHandler");
    }

    private static Task<Clerk.SendMessageResponse> SendAsync(IHost host) => SendAsync(host.Services.GetRequiredService<IClerkClient>());

    private static Task<Clerk.SendMessageResponse> SendAsync(IClerkClient client) => client.SendMessageAsync(
        new() { Sender = "a", Recipients = ["b"], MediaUrls = [], Body = "c" }, cancellationToken: TestContext.Current.CancellationToken);

    private static IHost Host(Action<IServiceCollection> add)
    {
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(settings: null);
        add(builder.Services);
        return builder.Build();
    }

    private static IConfigurationSection Section(string name, params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create($"{name}:{value.Key}", (string?)value.Value))).Build().GetSection(name);
}
