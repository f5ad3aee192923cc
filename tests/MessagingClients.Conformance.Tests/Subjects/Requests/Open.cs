using System.Text.Json.Serialization;

namespace MessagingClients.Conformance.Tests.Subjects.Requests;

/// <summary>A request with a place of its own for members that have no names.</summary>
public sealed class Open
{
    public long Whole { get; init; }

    [JsonPropertyName("additionalProperties")]
    public string? AdditionalPropertiesMember { get; init; }

    public IReadOnlyDictionary<string, string>? AdditionalProperties { get; init; }
}
