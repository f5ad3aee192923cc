using System.ComponentModel;

namespace MessagingClients.Authentication;

/// <summary>What an operation asks for to know who sends: one of several alternatives, each of them of one or several parts.</summary>
/// <param name="alternatives">The options that hold the parts of each alternative; an empty one for a request without any.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CredentialDemand(params IReadOnlyList<IReadOnlyList<string>> alternatives)
{
    /// <summary>The options that hold the parts of each alternative.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Alternatives { get; } = alternatives;

    /// <summary>Whether nothing is asked for, and nothing sent.</summary>
    internal bool IsNone => Alternatives.All(alternative => alternative.Count == 0);

    /// <summary>The alternative that takes most of the options that are set; <see langword="null"/> where none can be made of them.</summary>
    internal IReadOnlyList<string>? Choose(IReadOnlyCollection<string> given) =>
        Alternatives.Where(alternative => alternative.All(given.Contains)).MaxBy(alternative => alternative.Count);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(", or ", Alternatives.Where(alternative => alternative.Count > 0).Select(alternative => string.Join(" with ", alternative)));
}
