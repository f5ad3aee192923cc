namespace MessagingClients.Specs.Documents;

/// <summary>What the provider sends of itself, by webhooks and callbacks: at one place after inlining, in the form of answers; by name after the names.</summary>
internal static class Payloads
{
    /// <summary>The member of the root that holds them.</summary>
    public const string Section = "x-payloads";

    /// <summary>The member of each that says by what it is sent, for people.</summary>
    public const string Source = "x-source";

    /// <summary>The member of each that holds the key of its webhook or callback.</summary>
    public const string Key = "x-key";

    /// <summary>The member of each that holds its method.</summary>
    public const string Method = "x-method";

    /// <summary>The member of that of a callback that holds the method and the path of the operation, apart.</summary>
    public const string Owner = "x-owner";

    public static IReadOnlyList<SpecMember> All(SpecObject document) => document.Members(Section);

    /// <summary>The document without some of them.</summary>
    public static SpecObject Without(SpecObject document, Func<SpecNode, bool> isLeft) => document.Object(Section) is { } payloads
        ? document.With(Section, new SpecObject(payloads.Members.Where(payload => !isLeft(payload.Value)), payloads.Location))
        : document;

    /// <summary>The document with each of them replaced.</summary>
    public static SpecObject Map(SpecObject document, Func<SpecMember, SpecNode> edit) =>
        document.Object(Section) is { } payloads ? document.With(Section, payloads.Map(edit)) : document;
}
