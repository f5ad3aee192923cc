using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>What tells the options of a union apart.</summary>
internal static class OptionTags
{
    /// <summary>The word for an option: its title, the one value of one of its members, or a member that no other has.</summary>
    /// <param name="option">The option.</param>
    /// <param name="options">All of them, this one included.</param>
    /// <returns>The word, or <see langword="null"/> where it is the only one, or nothing tells it apart.</returns>
    public static string? Of(SpecNode option, IReadOnlyList<SpecNode> options)
    {
        SpecNode[] others = [.. options.Where(other => !ReferenceEquals(other, option) && !SchemaTraits.IsNullOnly(other))];
        return others.Length == 0 ? null : Titles.Words(option) ?? Constant(option) ?? Member(option, others);
    }

    private static string? Constant(SpecNode option) => option.Members("properties")
        .Select(AlternativeNames.Constant)
        .FirstOrDefault(value => value is not null && value.Any(char.IsLetter)) is { } constant
            ? Words.Pascal(constant)
            : null;

    private static string? Member(SpecNode option, SpecNode[] others) => option.Members("properties").Select(property => property.Name)
        .FirstOrDefault(name => Array.TrueForAll(others, other => other.Object("properties")?[name] is null)) is { } own
            ? "With" + Words.Pascal(own)
            : null;
}
