using System.Net.Http.Json;

namespace MessagingClients.Benchmarks.HandWritten.Solaris;

internal sealed class SolarisSender : IDisposable
{
    private static readonly Uri Path = new("v1/sms/messages", UriKind.Relative);

    private readonly HttpClient _http;

    public SolarisSender(HttpMessageHandler handler, string token) => _http = new HttpClient(handler)
    {
        BaseAddress = new Uri("https://api.solaris-sandbox.de"),
        DefaultRequestHeaders = { { "Accept", "application/json" }, { "Authorization", $"Bearer {token}" } },
    };

    public async Task<SolarisResponse> SendAsync(SolarisRequest request, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, Path) { Content = JsonContent.Create(request, SolarisJson.Default.SolarisRequest) };
        using HttpResponseMessage response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(SolarisJson.Default.SolarisResponse, cancellationToken).ConfigureAwait(false)
            ?? throw new HttpRequestException("The answer is null.");
    }

    public void Dispose() => _http.Dispose();
}
