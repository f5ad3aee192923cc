using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Benchmarks.Wire;

/// <summary>The success that a provider's document shows first.</summary>
internal sealed class DocumentedAnswer
{
    private readonly HttpStatusCode _status;
    private readonly string _mediaType;
    private readonly string _length;
    private readonly byte[] _body;

    private DocumentedAnswer(StubResponse response)
    {
        _status = (HttpStatusCode)response.Status;
        _mediaType = response.MediaType! + "; charset=utf-8";
        _body = Encoding.UTF8.GetBytes(response.Body!);
        _length = _body.Length.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Reads the answer from the provider's document.</summary>
    /// <param name="provider">The name of the document's folder.</param>
    /// <returns>The answer.</returns>
    public static DocumentedAnswer Of(string provider) =>
        new(StubCompiler.Compile(Path.Combine(AppContext.BaseDirectory, "specs", provider, "openapi.yaml")).Last(stub => stub.Response.Body is not null).Response);

    /// <summary>Makes the answer to a request, as a transport would.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The answer.</returns>
    public HttpResponseMessage To(HttpRequestMessage request)
    {
        ByteArrayContent content = new(_body);
        HttpContentHeaders headers = content.Headers;
        headers.TryAddWithoutValidation("Content-Type", _mediaType);
        headers.TryAddWithoutValidation("Content-Length", _length);
        return new HttpResponseMessage(_status) { Content = content, RequestMessage = request };
    }

    /// <summary>Writes the answer to a connection.</summary>
    /// <param name="response">What is to be filled and sent.</param>
    /// <returns>When it is sent.</returns>
    public async Task WriteAsync(HttpListenerResponse response)
    {
        response.StatusCode = (int)_status;
        response.ContentType = _mediaType;
        response.ContentLength64 = _body.Length;
        await response.OutputStream.WriteAsync(_body);
        response.Close();
    }
}
