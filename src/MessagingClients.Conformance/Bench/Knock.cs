using System.Text;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Bench;

/// <summary>Asks for the answer of a case before any client does: what a bench serves wrongly is no fault of a client.</summary>
internal sealed class Knock : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });

    /// <summary>Asks for the answer, where the engine serves a whole one.</summary>
    /// <returns>The case, with what is wrong with its answer.</returns>
    public async Task<BenchedCase> TryAsync(BenchedCase each) =>
        each is { IsScripted: false, Case.Answer: ServedAnswer served } ? each with { Defect = await FindDefectAsync(each, served).ConfigureAwait(false) } : each;

    public void Dispose() => _client.Dispose();

    private async Task<string?> FindDefectAsync(BenchedCase each, ServedAnswer served)
    {
        using HttpRequestMessage request = new(new HttpMethod(each.Case.Operation.Method), each.BaseUrl.AbsoluteUri + "/knock")
        {
            Content = new StringContent(each.Case.Request.Body, Encoding.UTF8),
        };
        try
        {
            using HttpResponseMessage response = await _client.SendAsync(request).ConfigureAwait(false);
            byte[] body = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
            return (int)response.StatusCode == served.Status && body.AsSpan().SequenceEqual((served.Body ?? default).Span)
                ? null
                : $"The bench answers with {(int)response.StatusCode} and {body.Length} bytes, and the case says {served.Status} and {served.Body?.Length ?? 0}.";
        }
        catch (HttpRequestException)
        {
            // Of an answer that breaks HTTP on purpose nothing more can be known from here.
            return null;
        }
    }
}
