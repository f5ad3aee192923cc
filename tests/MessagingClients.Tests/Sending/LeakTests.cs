using MessagingClients.Authentication;
using MessagingClients.TestKit;

namespace MessagingClients.Tests.Sending;

/// <summary>What may stand in a log holds no text, no number and no key.</summary>
public sealed class LeakTests
{
    private const string Number = "+15550001111";

    [Theory]
    [InlineData("201 Created", $"{{\"id\":\"{Number}\"}}")]
    [InlineData("201 Created", $"{{\"id\":tr{Number}}}")]
    [InlineData("400 Bad", $"no such number {Number}")]
    [InlineData("422 Wrong", $"{{\"code\":\"{Number}\"}}")]
    public async Task An_exception_shows_neither_body_nor_key(string status, string body)
    {
        await using RawServer server = RawServer.Answering(status, body);
        using Probe probe = new(server.Url);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync(new ProbeRequest { Text = "Geheim" }));

        exception.RawText.ShouldBe(body);
        foreach (string shown in new[] { exception.Message, exception.ToString() })
        {
            shown.ShouldNotContain(Number);
            shown.ShouldNotContain("Geheim");
            shown.ShouldNotContain(Probe.Secret);
        }
    }

    [Fact]
    public async Task An_exception_does_not_quote_what_the_transport_quotes()
    {
        await using RawServer server = new(async connection =>
        {
            await connection.SendAsync($"HTTP/1.1 201 Created\r\n{Number}@: x\r\n\r\n");
            connection.Close();
        });
        using Probe probe = new(server.Url);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.ToString().ShouldNotContain(Number);
        exception.ToString().ShouldContain("System.Net.Http.HttpRequestException (InvalidResponse)");
        exception.ToString().ShouldContain("   at MessagingClients.");
    }

    [Fact]
    public void A_credential_does_not_show_itself() =>
        Credential.Bearer(Probe.Secret, "Token").ToString()!.ShouldBe("Authorization: (redacted)");
}
