using System.Net.Http.Headers;
using System.Text;
using MessagingClients.Sending;

namespace MessagingClients.Authentication;

/// <summary>Asks for tokens: RFC 6749, section 4.4, with the client's id and secret in a header (section 2.3.1).</summary>
internal sealed class TokenEndpoint
{
    private const int MaxResponseBytes = 64 * 1024;
    private readonly Uri _url;
    private readonly AuthenticationHeaderValue _client;
    private readonly string _form;

    public TokenEndpoint(ClientCredentials client)
    {
        _url = BaseUrl.Check(client.TokenUrl, client.AllowPlainHttp, nameof(client.TokenUrl));
        Client = SecretText.Require(client.ClientId, nameof(client.ClientId));
        string id = Uri.EscapeDataString(Client);
        string secret = Uri.EscapeDataString(SecretText.Require(client.ClientSecret, nameof(client.ClientSecret)));
        _client = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{id}:{secret}")));
        _form = "grant_type=client_credentials" + (client.Scope.Length == 0 ? "" : $"&scope={Uri.EscapeDataString(client.Scope)}");
    }

    /// <summary>The client's id.</summary>
    public string Client { get; }

    public override string ToString() => $"the token endpoint {_url}";

    /// <summary>Asks once; only a deadline or the caller makes it throw.</summary>
    public async Task<TokenAnswer> AskAsync(CredentialContext context)
    {
        using HttpRequestMessage request = Compose();
        try
        {
            using HttpResponseMessage response = await context.Invoker.SendAsync(request, context.CancellationToken).ConfigureAwait(false);
            using ResponseBody body = await ResponseBody.ReadAsync(response.Content, MaxResponseBytes, isLeft: false, context.CancellationToken).ConfigureAwait(false);
            context.CancellationToken.ThrowIfCancellationRequested();
            return Read(response, body, context.Time);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !context.CancellationToken.IsCancellationRequested)
        {
            return new TokenAnswer(Token: null, new Obstacle($"{this} could not be asked.") { Cause = exception });
        }
    }

    private TokenAnswer Read(HttpResponseMessage response, ResponseBody body, TimeProvider time)
    {
        if (response.RequestMessage?.RequestUri is { } answered && answered != _url)
        {
            return Fail("did not answer itself, but another URL did: a handler follows redirects", response, body);
        }

        return response.IsSuccessStatusCode && body.Defect is null && AccessToken.Read(body.Bytes, time) is { } token
            ? new TokenAnswer(token, Obstacle: null)
            : Fail($"answered with status {(int)response.StatusCode} and no token", response, body);
    }

    private TokenAnswer Fail(string what, HttpResponseMessage response, ResponseBody body) => new(
        Token: null,
        new Obstacle($"{this} {what}.")
        {
            StatusCode = (int)response.StatusCode,
            Headers = new ApiHeaderCollection(response),
            RetryAfter = RetryAfterHeader.Read(response),
            RawBody = body.CopyRaw(),
            Cause = body.Cause,
        });

    private HttpRequestMessage Compose()
    {
        HttpRequestMessage request = new(HttpMethod.Post, _url)
        {
            Content = new StringContent(_form, Encoding.ASCII, new MediaTypeHeaderValue("application/x-www-form-urlencoded")),
        };
        request.Headers.Authorization = _client;
        request.Headers.Accept.ParseAdd("application/json");
        return request;
    }
}
