namespace MessagingClients.Cli.Wire;

/// <summary>
/// Keeps what goes over the wire to one server and back, without touching it. What goes elsewhere is the talk with a token
/// endpoint, which is nobody's to see.
/// </summary>
internal sealed class WireRecorder(HttpMessageHandler inner, Uri? server) : DelegatingHandler(inner)
{
    private readonly MemoryStream _sent = new();
    private readonly MemoryStream _received = new();

    /// <summary>The last request; <see langword="null"/> where none was made.</summary>
    public HttpRequestMessage? Request { get; private set; }

    /// <summary>The body of the last request, as far as it left.</summary>
    public ReadOnlyMemory<byte> RequestBody => _sent.ToArray();

    /// <summary>The last response; <see langword="null"/> where none came.</summary>
    public HttpResponseMessage? Response { get; private set; }

    /// <summary>The body of the last response, as far as it was read.</summary>
    public ReadOnlyMemory<byte> ResponseBody => _received.ToArray();

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri?.Authority != server?.Authority)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        _sent.SetLength(0);
        _received.SetLength(0);
        Response = null;
        Request = request;
        request.Content = new RecordedContent(request.Content!, _sent);
        Response = await base.SendAsync(request, cancellationToken);
        Response.Content = new RecordedContent(Response.Content, _received);
        return Response;
    }
}
