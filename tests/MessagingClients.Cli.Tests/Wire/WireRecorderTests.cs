using System.Text;
using MessagingClients.Cli.Wire;

namespace MessagingClients.Cli.Tests.Wire;

public sealed class WireRecorderTests : IDisposable
{
    private readonly WireRecorder _wire = new(new Echo(), new Uri("https://api.example.com/base"));
    private readonly HttpMessageInvoker _invoker;

    public WireRecorderTests() => _invoker = new HttpMessageInvoker(_wire);

    [Fact]
    public async Task What_goes_to_the_server_is_kept_with_its_answer()
    {
        await PostAsync("https://api.example.com/base/messages", "Hi");

        _wire.Request!.RequestUri!.AbsolutePath.ShouldBe("/base/messages");
        Encoding.UTF8.GetString(_wire.RequestBody.Span).ShouldBe("Hi");
        Encoding.UTF8.GetString(_wire.ResponseBody.Span).ShouldBe("Hi");
    }

    [Theory]
    [InlineData("https://auth.example.com/oauth2/token")]
    [InlineData("https://api.example.com:8443/oauth2/token")]
    public async Task The_talk_with_a_token_endpoint_is_not_kept(string endpoint)
    {
        await PostAsync(endpoint, "client_secret=s3cr3t");

        _wire.Request.ShouldBeNull();
        _wire.Response.ShouldBeNull();
        _wire.RequestBody.IsEmpty.ShouldBeTrue();
        _wire.ResponseBody.IsEmpty.ShouldBeTrue();
    }

    public void Dispose()
    {
        _invoker.Dispose();
        _wire.Dispose();
    }

    private async Task PostAsync(string url, string body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(url)) { Content = new StringContent(body) };
        using HttpResponseMessage response = await _invoker.SendAsync(request, TestContext.Current.CancellationToken);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(body);
    }

    /// <summary>Answers with what it was sent.</summary>
    private sealed class Echo : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            new() { RequestMessage = request, Content = new ByteArrayContent(await request.Content!.ReadAsByteArrayAsync(cancellationToken)) };
    }
}
