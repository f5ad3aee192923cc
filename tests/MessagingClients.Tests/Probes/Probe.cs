using System.Text.Json;
using System.Text.Json.Serialization;
using MessagingClients.Authentication;
using MessagingClients.Constraints;
using MessagingClients.Operations;
using MessagingClients.Sending;
using MessagingClients.Serialization;

namespace MessagingClients.Tests;

/// <summary>A client as the templates draw them, of the smallest document there is.</summary>
internal sealed class Probe : IDisposable
{
    public const string Secret = "s3cr3t";

    private static readonly Operation<ProbeRequest, ProbeResponse> Documented = new("probe", HttpMethod.Post, "/probe")
    {
        Body = new("application/json", ProbeJson.Default.ProbeRequest),
        Accept = "application/json",
        Successes = [new(201, ProbeJson.Default.ProbeResponse)],
        Failures = [new Failure(400, "Bad"), new Failure<ProbeError>(422, "Wrong", ProbeJson.Default.ProbeError), new Failure<ProbeError>(503, "Busy", ProbeJson.Default.ProbeError)],
    };

    private static readonly Operation<ProbeRequest, ProbeResponse> Unprocessed = new("probe", HttpMethod.Post, "/probe")
    {
        Body = Documented.Body,
        Successes = Documented.Successes,
        IsUnprocessedAfter429 = true,
    };

    private static readonly Operation<ProbeRequest, ProbeResponse> OfAccount = new("probe", HttpMethod.Post, "/{account}/probe")
    {
        Body = Documented.Body,
        Successes = Documented.Successes,
    };

    private static readonly Operation<ProbeRequest, ProbeResponse> BodyOptional = new("probe", HttpMethod.Post, "/probe")
    {
        Body = new("application/json", ProbeJson.Default.ProbeRequest),
        Successes = [new(201, ProbeJson.Default.ProbeResponse) { BodyOptional = true }, new(202)],
    };

    private static readonly Operation<ProbeRequest, ProbeResponse> Versioned = new("probe", HttpMethod.Post, "/probe")
    {
        Body = new("application/vnd.probe.v2+json; charset=utf-8", ProbeJson.Default.ProbeRequest),
        Accept = "application/vnd.probe.v2+json, application/json;q=0.5",
        Successes = [new(201, ProbeJson.Default.ProbeResponse)],
    };

    private static readonly Operation<KeyedRequest, ProbeResponse> Keyed = new("probe", HttpMethod.Post, "/probe")
    {
        Body = new("application/json", ProbeJson.Default.KeyedRequest),
        Successes = [new(201, ProbeJson.Default.ProbeResponse)],
        Failures = [new Failure<ProbeError>(422, "Wrong", ProbeJson.Default.ProbeError)],
    };

    private static readonly ApiDescription Api = new("Probe", "Probe API");

    private readonly ApiConnection _connection;

    public Probe(Uri url, Action<ProbeOptions>? configure = null, HttpMessageHandler? handler = null)
    {
        ProbeOptions options = new() { BaseUrl = url, Key = Secret, MaxRetries = 0 };
        configure?.Invoke(options);
        _connection = handler is null ? new ApiConnection(Api, options) : new ApiConnection(Api, options, handler);
    }

    public Task<ApiResponse<ProbeResponse>> SendAsync(ProbeRequest? request = null, CallOptions? options = null) =>
        _connection.SendAsync(Documented, $"/probe", request ?? new ProbeRequest { Text = "Hello" }, options, CancellationToken.None).AsTask();

    public Task<ApiResponse<ProbeResponse>> SendUntilAsync(CancellationToken cancellationToken) =>
        _connection.SendAsync(Documented, $"/probe", new ProbeRequest { Text = "Hello" }, null, cancellationToken).AsTask();

    public Task<ApiResponse<ProbeResponse?>> SendOptionalAsync() =>
        _connection.SendOptionalAsync(BodyOptional, $"/probe", new ProbeRequest { Text = "Hello" }, null, CancellationToken.None).AsTask();

    public Task<ApiResponse<ProbeResponse>> SendVersionedAsync() =>
        _connection.SendAsync(Versioned, $"/probe", new ProbeRequest { Text = "Hello" }, null, CancellationToken.None).AsTask();

    public Task<ApiResponse<ProbeResponse>> SendKeyedAsync(string? key = null, CallOptions? options = null) =>
        _connection.SendAsync(Keyed, $"/probe", new KeyedRequest { Key = key }, options, CancellationToken.None).AsTask();

    public Task<ApiResponse<ProbeResponse>> SendToAsync(string account) => SendToAsync(account, null, CancellationToken.None);

    public Task<ApiResponse<ProbeResponse>> SendToAsync(string account, CallOptions? options, CancellationToken cancellationToken) =>
        _connection.SendAsync(OfAccount, $"/{account}/probe", new ProbeRequest { Text = "Hello" }, options, cancellationToken).AsTask();

    public Task<ApiResponse<ProbeResponse>> SendAsync(ProbeKind kind, CallOptions? options, CancellationToken cancellationToken) => kind == ProbeKind.Keyed
        ? _connection.SendAsync(Keyed, $"/probe", new KeyedRequest(), options, cancellationToken).AsTask()
        : _connection.SendAsync(kind == ProbeKind.Plain ? Documented : Unprocessed, $"/probe", new ProbeRequest { Text = "Hello" }, options, cancellationToken).AsTask();

    public void Dispose() => _connection.Dispose();
}
