using System.Net.Http.Json;

namespace MessagingClients.Benchmarks.HandWritten.MyAlice;

internal sealed class MyAliceSender : IDisposable
{
    private static readonly Uri Path = new("stable/open/customers/send-text-message", UriKind.Relative);

    private readonly HttpClient _http;

    public MyAliceSender(HttpMessageHandler handler, string key) => _http = new HttpClient(handler)
    {
        BaseAddress = new Uri("https://api.myalice.ai"),
        DefaultRequestHeaders = { { "Accept", "application/json" }, { "X-Myalice-Api-Key", key } },
    };

    public async Task<MyAliceResponse> SendAsync(MyAliceRequest request, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, Path) { Content = JsonContent.Create(request, MyAliceJson.Default.MyAliceRequest) };
        using HttpResponseMessage response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(MyAliceJson.Default.MyAliceResponse, cancellationToken).ConfigureAwait(false)
            ?? throw new HttpRequestException("The answer is null.");
    }

    public void Dispose() => _http.Dispose();
}
