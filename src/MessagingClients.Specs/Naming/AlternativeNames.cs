using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>What an alternative is called behind the name of its union, where it has no name of its own.</summary>
internal static class AlternativeNames
{
    /// <summary>By the component in it, by what it says of itself, by a member that it has alone, or by what it is.</summary>
    public static string Of(SpecNode option, IReadOnlyList<SpecNode> all) => option.Text(Marks.Option) is { } stated ? Words.Pascal(stated)
        : option.Members("properties").Select(Constant).FirstOrDefault(text => text is not null) is { } constant ? Words.Pascal(constant)
        : option.Object("properties") is { } members ? Object(option, members, all)
        : option.Value("items") is not null ? "Items"
        : option.Value("additionalProperties") is not null ? "Entries"
        : "Value";

    /// <summary>The one text that a member may have, or <see langword="null"/> where it may have others.</summary>
    public static string? Constant(SpecMember member) =>
        member.Value.Text("const") ?? (member.Value.Items("enum") is [var only] ? only.AsText() : null);

    private static string Object(SpecNode option, SpecObject members, IReadOnlyList<SpecNode> all)
    {
        SpecNode[] others = [.. all.Where(other => !ReferenceEquals(other, option) && other.Object("properties") is not null)];
        SpecMember[] required = [.. members.Members.Where(member => option.Texts("required").Contains(member.Name))];
        string? own = (required.Concat(members.Members).FirstOrDefault(member => !Array.Exists(others, other => other.Object("properties")![member.Name] is not null))
            ?? Array.Find(required, member => !Array.Exists(others, other => other.Texts("required").Contains(member.Name))))?.Name;
        return others.Length == 0 ? "Object"
            : own is not null ? "With" + Words.Pascal(own)
            : "Option" + (all.TakeWhile(other => !ReferenceEquals(other, option)).Count() + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
