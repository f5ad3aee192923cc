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

    private static readonly Operation<ProbeRequest, ProbeAnswer> Documented = new("probe", HttpMethod.Post)
    {
        Body = new("application/json", ProbeJson.Default.ProbeRequest),
        Accept = "application/json",
        Successes = [new(201, ProbeJson.Default.ProbeAnswer)],
        Failures = [new Failure(400, "Bad"), new Failure<ProbeError>(422, "Wrong", ProbeJson.Default.ProbeError), new Failure<ProbeError>(503, "Busy", ProbeJson.Default.ProbeError)],
    };

    private static readonly Operation<ProbeRequest, ProbeAnswer?> BodyOptional = new("probe", HttpMethod.Post)
    {
        Body = new("application/json", ProbeJson.Default.ProbeRequest),
        Successes = [new(201, ProbeJson.Default.ProbeAnswer!) { BodyOptional = true }, new(202)],
    };

    private readonly ApiConnection _connection;

    public Probe(Uri url, Action<ProbeOptions>? configure = null, HttpMessageHandler? handler = null)
    {
        ProbeOptions options = new() { BaseUrl = url, Key = Secret };
        configure?.Invoke(options);
        _connection = handler is null ? new ApiConnection("Probe API", options) : new ApiConnection("Probe API", options, handler);
    }

    public Task<ApiResponse<ProbeAnswer>> SendAsync(ProbeRequest? request = null, CallOptions? options = null) =>
        _connection.SendAsync(Documented, $"/probe", request ?? new ProbeRequest { Text = "Hello" }, options, CancellationToken.None);

    public Task<ApiResponse<ProbeAnswer>> SendUntilAsync(CancellationToken cancellationToken) =>
        _connection.SendAsync(Documented, $"/probe", new ProbeRequest { Text = "Hello" }, null, cancellationToken);

    public Task<ApiResponse<ProbeAnswer?>> SendOptionalAsync() =>
        _connection.SendAsync(BodyOptional, $"/probe", new ProbeRequest { Text = "Hello" }, null, CancellationToken.None);

    public Task<ApiResponse<ProbeAnswer>> SendToAsync(string account) =>
        _connection.SendAsync(Documented, $"/{account}/probe", new ProbeRequest { Text = "Hello" }, null, CancellationToken.None);

    public void Dispose() => _connection.Dispose();
}

internal sealed class ProbeOptions() : ClientOptions(new Uri("https://example.com"))
{
    public string? Key { get; set; }

    protected internal override Credential CreateCredential() => Credential.ApiKey("X-Key", Key, nameof(Key));
}

internal sealed class ProbeRequest : IRequestModel<ProbeRequest>
{
    public static ModelRules<ProbeRequest> Rules { get; } = new ModelRules<ProbeRequest>()
        .Require("text", static model => model.Text, Rule.Text(maxLength: 10))
        .Allow("number", static model => model.Number, Rule.Any<long>())
        .Allow("parts", static model => model.Parts, Rule.List(Rule.Model<ProbeRequest>(), maxItems: 2));

    [JsonPropertyName("text")]
    public required string Text { get; init; }

    [JsonPropertyName("number")]
    public long? Number { get; init; }

    [JsonPropertyName("parts")]
    public IReadOnlyList<ProbeRequest>? Parts { get; init; }
}

internal sealed class ProbeAnswer
{
    [JsonPropertyName("id")]
    public long Id { get; set; }

    [JsonPropertyName("state")]
    public ProbeState State { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

[JsonConverter(typeof(OpenEnumerationConverter<ProbeState>))]
internal readonly record struct ProbeState : IOpenEnumeration<ProbeState>
{
    private ProbeState(string value) => Value = value;

    public static ProbeState Sent { get; } = new("sent");

    public static IReadOnlyList<ProbeState> Known { get; } = [Sent];

    public string? Value { get; }

    public static ProbeState From(string value) => new(value);
}

internal sealed class ProbeError
{
    [JsonPropertyName("code")]
    public string? Code { get; set; }
}

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(WholeNumberConverter), typeof(OneOrManyConverter<string>)])]
[JsonSerializable(typeof(ProbeRequest))]
[JsonSerializable(typeof(ProbeAnswer))]
[JsonSerializable(typeof(ProbeError))]
[JsonSerializable(typeof(OneOrMany<string>))]
internal sealed partial class ProbeJson : JsonSerializerContext;
