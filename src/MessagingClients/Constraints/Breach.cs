namespace MessagingClients.Constraints;

/// <summary>How a value breaks its document, told without the value.</summary>
/// <param name="Member">Where it stands in the request, such as <c>to[1]</c>; empty for the value itself.</param>
/// <param name="Expected">What the document allows.</param>
/// <param name="Found">What was found.</param>
public sealed record Breach(string Member, string Expected, string Found)
{
    internal static Breach Of(string expected, string found) => new("", expected, found);

    internal Breach Under(string member) => this with { Member = Join(member, Member) };

    private static string Join(string outer, string inner) =>
        inner.Length == 0 ? outer : inner[0] == '[' ? outer + inner : $"{outer}.{inner}";
}
