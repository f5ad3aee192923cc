namespace MessagingClients.Specs.Naming;

/// <summary>Gives members names that nothing else in their type has: no inherited member, and none that a template prints.</summary>
internal static class MemberNames
{
    /// <summary>What every type has.</summary>
    public static readonly IReadOnlySet<string> Inherited = new HashSet<string> { "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString" };

    // Types count as well where a template uses them in an expression, because a member of their name would hide them there.
    private static readonly HashSet<string> OfObjects =
        ["AdditionalProperties", "AdditionalPropertiesJson", "JsonIgnoreCondition", "Regex", "RegexOptions", "ReportsFailure", "Rule", "Rules", "TextFormat", "TextPattern"];

    private static readonly HashSet<string> OfEnums = ["Clone", "EqualityContract", "From", "Known", "PrintMembers", "Value"];

    /// <summary>The name of a member of an object.</summary>
    public static string OfObject(string type, string member) => Avoid(type, Words.Pascal(member), OfObjects);

    /// <summary>The names of all members of an object, by those in JSON.</summary>
    public static IReadOnlyDictionary<string, string> OfObject(string type, IReadOnlyCollection<string> members) =>
        new DistinctNames(member => OfObject(type, member), StringComparer.Ordinal).Of(members);

    /// <summary>The name of a value of an enum.</summary>
    public static string OfEnum(string type, string value) => Avoid(type, Words.Pascal(value), OfEnums);

    private static string Avoid(string type, string name, HashSet<string> printed) =>
        name == type || Inherited.Contains(name) || printed.Contains(name) ? name + "Member" : name;
}
