using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using MessagingClients.Serialization;

namespace MessagingClients.Conformance.Tests.Subjects.Requests;

/// <summary>A request with a member of every kind that a generated one may have.</summary>
public sealed class Probe
{
    public string? Text { get; init; }

    public long Whole { get; init; }

    public int? Small { get; init; }

    public decimal Exact { get; init; }

    public double Floating { get; init; }

    public bool? Flag { get; init; }

    public DateTimeOffset Instant { get; init; }

    public Guid? Id { get; init; }

    public Uri? Link { get; init; }

    public Colour Colour { get; init; }

    public JsonElement? Any { get; init; }

    public object? Anything { get; init; }

    public Probe? Nested { get; init; }

    public ICollection<long>? Numbers { get; init; }

    public Collection<Probe>? Probes { get; init; }

    public IReadOnlyDictionary<string, long>? Counts { get; init; }

    public OptionalValue<string?> Note { get; init; }

    public OptionalValue<long?> Limit { get; init; }

    public OptionalValue<IReadOnlyList<string?>?> Tags { get; init; }

    public OptionalValue<OneOrMany<string>?> To { get; init; }

    public OptionalValue<Probe?> Inner { get; init; }

    public string ReadOnly { get; } = "nobody sets it";

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; init; }
}
