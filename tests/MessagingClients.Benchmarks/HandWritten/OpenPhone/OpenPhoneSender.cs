using System.Net.Http.Json;

namespace MessagingClients.Benchmarks.HandWritten.OpenPhone;

internal sealed class OpenPhoneSender : IDisposable
{
    private static readonly Uri Path = new("v1/messages", UriKind.Relative);

    private readonly HttpClient _http;

    public OpenPhoneSender(HttpMessageHandler handler, string key) => _http = new HttpClient(handler)
    {
        BaseAddress = new Uri("https://api.openphone.com"),
        DefaultRequestHeaders = { { "Accept", "application/json" }, { "Authorization", key } },
    };

    public async Task<OpenPhoneResponse> SendAsync(OpenPhoneRequest request, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, Path) { Content = JsonContent.Create(request, OpenPhoneJson.Default.OpenPhoneRequest) };
        using HttpResponseMessage response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(OpenPhoneJson.Default.OpenPhoneResponse, cancellationToken).ConfigureAwait(false)
            ?? throw new HttpRequestException("The answer is null.");
    }

    public void Dispose() => _http.Dispose();
}
