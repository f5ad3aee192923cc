using System.Net.Http.Json;

namespace MessagingClients.Benchmarks.HandWritten.Clerk;

internal sealed class ClerkSender : IDisposable
{
    private static readonly Uri Path = new("public/messages", UriKind.Relative);

    private readonly HttpClient _http;

    public ClerkSender(HttpMessageHandler handler, string key, Uri? url = null) => _http = new HttpClient(handler)
    {
        BaseAddress = url ?? new Uri("https://web-api.clerk.chat"),
        DefaultRequestHeaders = { { "Accept", "application/json" }, { "apiKey", key } },
    };

    public async Task<ClerkResponse> SendAsync(ClerkRequest request, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, Path) { Content = JsonContent.Create(request, ClerkJson.Default.ClerkRequest) };
        using HttpResponseMessage response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(ClerkJson.Default.ClerkResponse, cancellationToken).ConfigureAwait(false)
            ?? throw new HttpRequestException("The answer is null.");
    }

    public void Dispose() => _http.Dispose();
}
