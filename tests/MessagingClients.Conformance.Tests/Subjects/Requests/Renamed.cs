using System.Text.Json.Serialization;

namespace MessagingClients.Conformance.Tests.Subjects.Requests;

/// <summary>A request with members that are called otherwise than the document says.</summary>
public sealed class Renamed
{
    [JsonPropertyName("renamed")]
    public string? RenamedMember { get; init; }

    [JsonPropertyName("type")]
    public string TypeMember { get; } = "fixed";

    [JsonPropertyName("xAxis")]
    public string? XAxis { get; init; }

    [JsonPropertyName("x-axis")]
    public string? XDashAxis { get; init; }

    [JsonPropertyName("right")]
    public string? Left { get; init; }

    [JsonPropertyName("left")]
    public string? Right { get; init; }
}
