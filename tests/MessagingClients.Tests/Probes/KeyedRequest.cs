using System.Text.Json.Serialization;
using MessagingClients.Constraints;
using MessagingClients.Operations;

namespace MessagingClients.Tests;

/// <summary>A request of a document that has an idempotency key.</summary>
internal sealed class KeyedRequest : IRequestModel<KeyedRequest>, IIdempotentRequest
{
    public static ModelRules<KeyedRequest> Rules { get; } = new ModelRules<KeyedRequest>()
        .Require("key", static model => model.Key!, Rule.Text(format: TextFormat.Uuid));

    [JsonPropertyName("key")]
    public string? Key { get; init; }

    object IIdempotentRequest.WithKey(string key) => new KeyedRequest { Key = key };
}
