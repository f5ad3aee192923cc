using System.Net.Http.Headers;
using System.Text;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Against;

/// <summary>The way to a real server: what goes in is sent as it is, what comes back is kept as it came.</summary>
internal sealed class ServerLink : IDisposable
{
    private const int MostBytes = 64 * 1024 * 1024;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    // What belongs to one connection alone, and what the next one says by itself (RFC 9110, section 7.6.1).
    private static readonly HashSet<string> OfConnection = new(
        ["Host", "Connection", "Keep-Alive", "Proxy-Connection", "Transfer-Encoding", "Content-Length", "Expect", "TE", "Trailer", "Upgrade", "traceparent", "tracestate"], StringComparer.OrdinalIgnoreCase);

    private readonly Uri _server;
    private readonly HttpClient _http;

    public ServerLink(Uri server)
    {
        _server = server;
        SocketsHttpHandler connections = new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !server.IsLoopback,
            ActivityHeadersPropagator = null,
            // A connection that the server has closed meanwhile would make the handler send a second time.
            PooledConnectionLifetime = TimeSpan.Zero,
        };
        _http = new HttpClient(connections) { Timeout = Limit, MaxResponseContentBufferSize = MostBytes };
    }

    /// <summary>Sends a request once.</summary>
    /// <param name="request">The request, with a target below the base URL.</param>
    /// <returns>The answer; whether it is documented is not known here.</returns>
    /// <exception cref="HttpRequestException">There was none.</exception>
    public async Task<ServedAnswer> SendAsync(RecordedRequest request)
    {
        using HttpRequestMessage message = Message(request);
        try
        {
            using HttpResponseMessage answer = await _http.SendAsync(message).ConfigureAwait(false);
            byte[] body = await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
            return new ServedAnswer((int)answer.StatusCode, [.. Headers(answer.Headers), .. Headers(answer.Content.Headers)], body.Length == 0 ? null : body, IsDocumented: false);
        }
        catch (TaskCanceledException exception)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, $"No answer came in {Limit.TotalSeconds:0} s.", exception);
        }
    }

    /// <summary>Sends what a case needs.</summary>
    /// <returns>What is wrong with the answer; <see langword="null"/> where it is a success.</returns>
    /// <exception cref="HttpRequestException">There was none.</exception>
    public async Task<string?> TryNeedAsync(ServerNeed need)
    {
        KeyValuePair<string, string>[] headers = need.Body.Length == 0 ? [] : [new("Content-Type", "application/json")];
        RecordedRequest request = new(DateTimeOffset.UnixEpoch, need.Method, need.Path, headers, Encoding.UTF8.GetBytes(need.Body), Matched: true);
        ServedAnswer answer = await SendAsync(request).ConfigureAwait(false);
        return answer.Status is >= 200 and < 300 ? null : $"{need.Method} {need.Path}, which it needs first, was answered with {answer.Status}.";
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Message(RecordedRequest request)
    {
        Uri url = new(_server.AbsoluteUri.TrimEnd('/') + request.Target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        HttpRequestMessage message = new(new HttpMethod(request.Method), url) { Content = request.Body.IsEmpty ? null : new ReadOnlyMemoryContent(request.Body) };
        foreach ((string name, string value) in request.Headers.Where(header => !OfConnection.Contains(header.Key)))
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                (message.Content ??= new ByteArrayContent([])).Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }

    private static IEnumerable<KeyValuePair<string, string>> Headers(HttpHeaders headers) =>
        from header in headers.NonValidated
        where !OfConnection.Contains(header.Key)
        from value in header.Value
        select KeyValuePair.Create(header.Key, value);
}
