using System.Text.Json;

namespace MessagingClients.Conformance.Tests.Typed;

/// <summary>An answer as a client would type it.</summary>
public sealed class Answer
{
    public string? Text { get; init; }

    /// <summary>Follows from another member, and is not read.</summary>
    public bool IsFive => Text == "5";

    public long? Count { get; init; }

    public double? Share { get; init; }

    public decimal? Price { get; init; }

    public bool? IsDone { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public Answer? Inner { get; init; }

    public IReadOnlyList<string?>? Items { get; init; }

    public IReadOnlyDictionary<string, long?>? Counts { get; init; }

    public IDictionary<string, JsonElement> AdditionalProperties { get; init; } = new Dictionary<string, JsonElement>();
}
