using System.Collections.Concurrent;
using MessagingClients.Authentication;

namespace MessagingClients.Tests;

/// <summary>A client that asks for tokens, a token endpoint and a provider, all in one place and without a network.</summary>
internal sealed class TokenProbe : IDisposable
{
    public const string Secret = "s3cr3t";
    public const string Url = "https://id.example.com/oauth/token/";

    private readonly ScriptedHandler _handler;
    private readonly Probe _probe;

    public TokenProbe(ClientCredentials? client = null, int retries = 0)
    {
        _handler = new ScriptedHandler(AnswerAsync);
        _probe = new Probe(
            new Uri("https://api.example.com"),
            options => (options.TrustHandler, options.TimeProvider, options.Client, options.MaxRetries) = (true, Time, client ?? Known(), retries),
            _handler);
        Endpoint = (_, _) => Task.FromResult(Token($"t{Asked.Count}"));
    }

    public AutoTime Time { get; } = new();

    /// <summary>The forms that the token endpoint got.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>The credentials that the provider got.</summary>
    public ConcurrentQueue<string> Sent { get; } = [];

    /// <summary>What the token endpoint does; by default it gives t1, t2, … for an hour each.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Endpoint { get; set; }

    /// <summary>The status that the provider answers with.</summary>
    public int Status { get; set; } = 201;

    /// <summary>What the provider does with each credential; by default it answers with <see cref="Status"/>.</summary>
    public Func<string, Task<HttpResponseMessage>>? Provider { get; set; }

    public static ClientCredentials Known() =>
        new() { TokenUrl = new Uri(Url), ClientId = "a:b", ClientSecret = Secret + "+", Scope = "sms read" };

    public static HttpResponseMessage Token(string token, string more = ""","expires_in":3600""") =>
        ScriptedHandler.Response(200, $$"""{"access_token":"{{token}}","token_type":"Bearer"{{more}}}""");

    public Task<ApiResponse<ProbeResponse>> SendAsync(CallOptions? options = null) => _probe.SendAsync(options: options);

    public Task<ApiResponse<ProbeResponse>> SendUntilAsync(CancellationToken cancellationToken) => _probe.SendUntilAsync(cancellationToken);

    public void Dispose()
    {
        _probe.Dispose();
        _handler.Dispose();
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.Host == "api.example.com")
        {
            string credential = request.Headers.GetValues("Authorization").Single();
            Sent.Enqueue(credential);
            return Provider is null ? ScriptedHandler.Response(Status, "{}") : await Provider(credential);
        }

        Asked.Enqueue($"{request.Content!.Headers.ContentType} {await request.Content.ReadAsStringAsync(cancellationToken)}");
        return await Endpoint(request, cancellationToken);
    }
}
