using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Specs.Cases;

/// <summary>
/// Derives from a document as published what its clients must do. Of an overlay it takes names, and where it lets a client
/// hold less; what is sent and served comes from the document alone.
/// </summary>
public static class CaseCompiler
{
    /// <summary>Derives the cases of a document, and tells which it suggests that are none.</summary>
    /// <param name="provider">The name of the provider, such as <c>clerk</c>.</param>
    /// <param name="spec">The file with the document as published.</param>
    /// <param name="overlay">The file with the overlay, or <see langword="null"/> for none.</param>
    /// <param name="accepted">What the client is made without, or <see langword="null"/> for nothing.</param>
    /// <returns>Both, for whoever needs both: a document is large.</returns>
    /// <exception cref="SpecException">The document or the overlay cannot be used.</exception>
    public static CaseDerivation Compile(string provider, string spec, string? overlay, AcceptedGaps? accepted = null) =>
        CaseDerivation.Run(provider, spec, overlay, accepted);

    /// <summary>Derives the cases of a document.</summary>
    /// <param name="provider">The name of the provider, such as <c>clerk</c>.</param>
    /// <param name="spec">The file with the document as published.</param>
    /// <param name="overlay">The file with the overlay, or <see langword="null"/> for none.</param>
    /// <param name="accepted">What the client is made without, or <see langword="null"/> for nothing.</param>
    /// <param name="operations">The ids of the operations that cases are wanted of, or <see langword="null"/> for all.</param>
    /// <returns>The cases, in the order of the document; their ids differ.</returns>
    /// <exception cref="SpecException">The document or the overlay cannot be used.</exception>
    public static IReadOnlyList<ContractCase> Derive(
        string provider, string spec, string? overlay, AcceptedGaps? accepted = null, IReadOnlyCollection<string>? operations = null) =>
        CaseDerivation.Run(provider, spec, overlay, accepted, operations).Cases;

    /// <summary>Tells which cases a document suggests that are none, such as an example that breaks its own document.</summary>
    /// <param name="provider">The name of the provider, such as <c>clerk</c>.</param>
    /// <param name="spec">The file with the document as published.</param>
    /// <param name="overlay">The file with the overlay, or <see langword="null"/> for none.</param>
    /// <param name="accepted">What the client is made without, or <see langword="null"/> for nothing.</param>
    /// <returns>Each with its reason, in the order of the document.</returns>
    /// <exception cref="SpecException">The document or the overlay cannot be used.</exception>
    public static IReadOnlyList<NotDerived> NotDerived(string provider, string spec, string? overlay, AcceptedGaps? accepted = null) =>
        CaseDerivation.Run(provider, spec, overlay, accepted).NotDerived;
}
