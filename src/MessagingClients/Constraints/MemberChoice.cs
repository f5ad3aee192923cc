namespace MessagingClients.Constraints;

/// <summary>Sets of members of which one is there, or only one.</summary>
internal sealed class MemberChoice(bool exactlyOne, IReadOnlyList<IReadOnlyList<string>> sets)
{
    /// <param name="found">The members that are there.</param>
    public Violation? Check(HashSet<string> found) => sets.Count(set => set.All(found.Contains)) switch
    {
        0 => Violation.Of($"the members {Words()}", "none of these"),
        > 1 and var several when exactlyOne => Violation.Of($"only one of the members {Words()}", FormattableString.Invariant($"{several}")),
        _ => null,
    };

    private string Words() => string.Join(", or ", sets.Select(set => string.Join(" and ", set)));
}
