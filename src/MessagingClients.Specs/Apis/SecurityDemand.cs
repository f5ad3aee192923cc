namespace MessagingClients.Specs.Apis;

/// <summary>What an operation asks for to know who sends.</summary>
/// <param name="Alternatives">The options of each alternative, in the order of the document; none at all where nothing is asked for.</param>
internal sealed record SecurityDemand(IReadOnlyList<IReadOnlyList<string>> Alternatives)
{
    public static SecurityDemand None { get; } = new([]);

    public bool IsNone => Alternatives.Count == 0;

    public bool Equals(SecurityDemand? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", or ", Alternatives.Select(alternative => alternative.Count == 0 ? "nothing" : string.Join(" with ", alternative)));
}
