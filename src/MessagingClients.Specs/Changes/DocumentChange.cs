namespace MessagingClients.Specs.Changes;

/// <summary>One difference between two documents, classified for a caller of the generated client.</summary>
/// <param name="Code">The kind of difference, such as <c>member-removed</c>; <c>unknown</c> where no rule knows it.</param>
/// <param name="Place">
/// The JSON pointer to the place: in the new document, or in the old one where the new one lacks it. What operations share is
/// named where it is used.
/// </param>
/// <param name="Operation">The operation, as <c>POST /messages</c>, or <see langword="null"/> where it is not one's own.</param>
/// <param name="Message">What changed, in one sentence.</param>
/// <param name="Source">Whether a caller's code still compiles.</param>
/// <param name="Wire">
/// Whether what a client that was built before sends still satisfies the document, and whether it can read the answers.
/// </param>
/// <param name="Behaviour">Whether the same code does the same, with the same bytes on the wire.</param>
public sealed record DocumentChange(
    string Code, string Place, string? Operation, string Message, ChangeEffect Source, ChangeEffect Wire, ChangeEffect Behaviour)
{
    /// <summary>The strongest of the three effects; <see cref="ChangeEffect.None"/> for what only people read.</summary>
    public ChangeEffect Effect => (ChangeEffect)Math.Max((int)Source, Math.Max((int)Wire, (int)Behaviour));

    /// <summary>Whether something that worked may work no longer; what no rule knows is taken for it.</summary>
    public bool IsBreaking => Effect >= ChangeEffect.Unknown;

    /// <summary>The part of the version that the change asks for.</summary>
    public VersionBump Bump =>
        IsBreaking ? VersionBump.Major
        : Source == ChangeEffect.Compatible ? VersionBump.Minor
        : VersionBump.Patch;
}
