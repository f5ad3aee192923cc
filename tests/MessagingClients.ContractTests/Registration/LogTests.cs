using MessagingClients.TestKit;
using MessagingClients.TextUs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MessagingClients.ContractTests.Registration;

/// <summary>A registered client logs to the application, and nothing that is private.</summary>
public sealed class LogTests
{
    private const string Account = "acc0unt";
    private const string Token = "s3cret";

    [Theory]
    [InlineData("202 Accepted", "sendMessage: status 202, outcome Accepted, 1 requests")]
    [InlineData("500 Down", "sendMessage: failed by 500, outcome Unknown, 1 requests")]
    public async Task What_is_logged_holds_nothing_of_a_message(string status, string expected)
    {
        string log = await LogAsync(status, static _ => { });

        log.ShouldContain(expected);
        foreach (string hidden in new[] { Token, Account, "+13035551234", "Geheim", "b0dy" })
        {
            log.ShouldNotContain(hidden);
        }
    }

    [Fact]
    public async Task The_logs_of_the_factory_can_be_turned_on_and_hide_headers()
    {
        string log = await LogAsync("202 Accepted", static handlers => handlers.AddDefaultLogger());

        log.ShouldContain("Authorization: *");
        log.ShouldContain(Account);
        log.ShouldNotContain(Token);
    }

    private static async Task<string> LogAsync(string status, Action<IHttpClientBuilder> configure)
    {
        await using RawServer server = RawServer.Answering(status, """{"b0dy":1}""", "Content-Type: application/json", "X-B0dy: b0dy");
        LogCollector log = new();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        configure(builder.Services.AddTextUsClient(options => (options.Token, options.BaseUrl) = (Token, server.Url)));
        log.AddTo(builder.Services);
        using IHost host = builder.Build();

        await Record.ExceptionAsync(() => host.Services.GetRequiredService<ITextUsClient>().SendMessageAsync(
            Account, new() { To = "+13035551234", Body = "Geheim" }, cancellationToken: TestContext.Current.CancellationToken));

        return log.Text;
    }
}
