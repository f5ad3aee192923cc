using MessagingClients.Constraints;

namespace MessagingClients.Unions;

/// <summary>By what an object is known as one case of a union; generated clients state it.</summary>
public sealed class ObjectTraits
{
    /// <summary>What the discriminator says of this case.</summary>
    /// <value>By default nothing: the union has no discriminator, or the document names no value.</value>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The names of the members that the document requires.</summary>
    /// <value>By default none.</value>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>The names of the members that the document knows.</summary>
    /// <value>By default none.</value>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>The members that hold one of a few values, and these as JSON.</summary>
    /// <value>By default none.</value>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Constants { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Whether there are no members but those that the document knows.</summary>
    /// <value>By default <see langword="false"/>: there may be.</value>
    public bool IsClosed { get; init; }

    /// <summary>The constants, parsed once.</summary>
    internal IReadOnlyDictionary<string, JsonRule> ConstantRules => field ??= Constants.ToDictionary(constant => constant.Key, constant => new JsonRule(constant.Value), StringComparer.Ordinal);
}
