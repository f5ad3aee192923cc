namespace MessagingClients.Conformance.Tests.WrongClients.Handlers;

/// <summary>A request whose body can go out any number of times.</summary>
internal sealed class RequestCopy
{
    private readonly HttpRequestMessage _request;
    private readonly byte[] _body;

    private RequestCopy(HttpRequestMessage request, byte[] body)
    {
        _request = request;
        _body = body;
    }

    public static async Task<RequestCopy> OfAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        new(request, await request.Content!.ReadAsByteArrayAsync(cancellationToken));

    public HttpRequestMessage To(Uri url)
    {
        HttpRequestMessage copy = new(_request.Method, url) { Content = new ByteArrayContent(_body), Version = _request.Version };
        foreach (KeyValuePair<string, IEnumerable<string>> header in _request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        copy.Content.Headers.ContentType = _request.Content!.Headers.ContentType;
        return copy;
    }

    /// <summary>The same without the headers of the request: neither key nor token goes along.</summary>
    public HttpRequestMessage BareTo(Uri url)
    {
        HttpRequestMessage copy = To(url);
        copy.Headers.Clear();
        return copy;
    }

    public HttpRequestMessage Again() => To(_request.RequestUri!);
}
