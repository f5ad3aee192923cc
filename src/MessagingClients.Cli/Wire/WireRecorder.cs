using MessagingClients.Sending;

namespace MessagingClients.Cli.Wire;

/// <summary>Keeps what goes over the wire and back, without touching it.</summary>
internal sealed class WireRecorder(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly MemoryStream _answer = new();

    /// <summary>The last request; <see langword="null"/> where none was made.</summary>
    public HttpRequestMessage? Request { get; private set; }

    /// <summary>The body of the last request.</summary>
    public ReadOnlyMemory<byte> RequestBody { get; private set; }

    /// <summary>The last answer; <see langword="null"/> where none came.</summary>
    public HttpResponseMessage? Response { get; private set; }

    /// <summary>The body of the last answer, as far as it was read.</summary>
    public ReadOnlyMemory<byte> ResponseBody => _answer.ToArray();

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = request;
        RequestBody = ((RequestContent)request.Content!).Body;
        Response = null;
        _answer.SetLength(0);
        Response = await base.SendAsync(request, cancellationToken);
        Response.Content = new RecordedContent(Response.Content, _answer);
        return Response;
    }
}
