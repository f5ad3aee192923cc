using MessagingClients.OpenPhone;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MessagingClients.ContractTests.Registration;

/// <summary>Options of sending from a section of the configuration.</summary>
public sealed class SectionTests
{
    public static TheoryData<string?, RateLimit?> Limits => new()
    {
        { null, new RateLimit(10, TimeSpan.FromSeconds(1)) },
        { "5/00:00:02", new RateLimit(5, TimeSpan.FromSeconds(2)) },
        { "100/01:00:00", new RateLimit(100, TimeSpan.FromHours(1)) },
        { "none", null },
    };

    [Fact]
    public void Repeats_are_options_of_the_configuration()
    {
        OpenPhoneClientOptions options = Read(("MaxRetries", "5"), ("RetryDelay", "00:00:02"), ("MaxRetryDelay", "00:01:00"), ("AttemptTimeout", "00:00:10"));

        (options.MaxRetries, options.RetryDelay, options.MaxRetryDelay, options.AttemptTimeout)
            .ShouldBe((5, TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(10)));
    }

    [Theory]
    [MemberData(nameof(Limits), DisableDiscoveryEnumeration = true)]
    public void The_limit_is_that_of_the_provider_or_that_of_the_configuration(string? text, RateLimit? limit) =>
        (text is null ? Read() : Read(("RateLimit", text))).RateLimit.ShouldBe(limit);

    [Theory]
    [InlineData("MaxRetries", "x", "a whole number")]
    [InlineData("MaxRetries", "1.5", "a whole number")]
    [InlineData("RetryDelay", "x", "a time as hours, minutes and seconds such as 00:01:40")]
    [InlineData("AttemptTimeout", "", "a time as hours, minutes and seconds such as 00:01:40")]
    [InlineData("RateLimit", "x", "none, or requests and a time such as 10/00:00:01")]
    [InlineData("RateLimit", "10", "none, or requests and a time such as 10/00:00:01")]
    [InlineData("RateLimit", "-1/00:00:01", "none, or requests and a time such as 10/00:00:01")]
    [InlineData("RateLimit", "10/00:00:01/x", "none, or requests and a time such as 10/00:00:01")]
    public async Task What_an_option_cannot_mean_stops_the_host(string option, string text, string expected)
    {
        using IHost host = Host((option, text));

        (await Should.ThrowAsync<InvalidOperationException>(() => host.StartAsync())).Message.ShouldBe($"openphone:{option}: expected {expected}, found something else.");
    }

    [Theory]
    [InlineData("MaxRetries", "-1", "a whole number from 0 to 100")]
    [InlineData("MaxRetries", "101", "a whole number from 0 to 100")]
    [InlineData("RetryDelay", "-00:00:01", "a time from zero to a day")]
    [InlineData("AttemptTimeout", "00:00:00", "a positive time")]
    [InlineData("RateLimit", "0/00:00:01", "at least 1 request in a time from 1 ms to a day")]
    [InlineData("RateLimit", "1/2.00:00:00", "at least 1 request in a time from 1 ms to a day")]
    public async Task What_an_option_cannot_be_stops_the_host(string option, string text, string expected)
    {
        using IHost host = Host((option, text));

        OptionsValidationException refused = await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync());

        refused.Message.ShouldStartWith($"OpenPhoneClientOptions: {option}: expected {expected}");
    }

    private static OpenPhoneClientOptions Read(params (string Key, string Value)[] values)
    {
        using IHost host = Host(values);
        return host.Services.GetRequiredService<IOptions<OpenPhoneClientOptions>>().Value;
    }

    private static IHost Host(params (string Key, string Value)[] values)
    {
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddOpenPhoneClient(new ConfigurationBuilder()
            .AddInMemoryCollection(values.Append(("ApiKey", "k")).Select(value => KeyValuePair.Create($"openphone:{value.Item1}", (string?)value.Item2))).Build()
            .GetSection("openphone"));
        return builder.Build();
    }
}
