using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace MessagingClients.Benchmarks.HandWritten.TextUs;

internal sealed class TextUsSender : IDisposable
{
    private static readonly MediaTypeHeaderValue JsonLd = new("application/vnd.textus+jsonld");

    private readonly HttpClient _http;

    public TextUsSender(HttpMessageHandler handler, string token) => _http = new HttpClient(handler)
    {
        BaseAddress = new Uri("https://next.textus.com"),
        DefaultRequestHeaders = { { "Accept", "application/vnd.textus+jsonld" }, { "Authorization", $"Bearer {token}" } },
    };

    public async Task<TextUsMessage> SendAsync(string account, TextUsRequest request, CancellationToken cancellationToken)
    {
        Uri path = new($"{Uri.EscapeDataString(account)}/messages", UriKind.Relative);
        using HttpRequestMessage message = new(HttpMethod.Post, path) { Content = JsonContent.Create(request, TextUsJson.Default.TextUsRequest, JsonLd) };
        using HttpResponseMessage response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(TextUsJson.Default.TextUsMessage, cancellationToken).ConfigureAwait(false)
            ?? throw new HttpRequestException("The answer is null.");
    }

    public void Dispose() => _http.Dispose();
}
