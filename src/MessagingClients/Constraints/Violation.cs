namespace MessagingClients.Constraints;

/// <summary>How a value breaks its document, told without the value.</summary>
/// <param name="Member">Where it stands in the request, such as <c>to[1]</c>; empty for the value itself.</param>
/// <param name="Expected">What the document allows.</param>
/// <param name="Found">What was found.</param>
public sealed record Violation(string Member, string Expected, string Found)
{
    /// <summary>Whether it is refused even where requests are not checked.</summary>
    internal bool IsFinal { get; init; }

    internal static Violation Of(string expected, string found) => new("", expected, found);

    internal static Violation OfCount(string bound, int limit, string what, int found) =>
        Of(FormattableString.Invariant($"{bound} {limit} {what}{(limit == 1 ? "" : "s")}"), FormattableString.Invariant($"{found}"));

    /// <summary>What is wrong with a number of things; <see langword="null"/> where nothing is.</summary>
    internal static Violation? OfRange(int least, int most, string what, int found) =>
        found < least ? OfCount("at least", least, what, found) : found > most ? OfCount("at most", most, what, found) : null;

    internal Violation Under(string member) => this with { Member = Join(member, Member) };

    internal ArgumentException ToException(string parameterName) => new(
        $"{Member}: expected {Expected}, found {Found}. {(IsFinal ? "Nothing was sent." : "The provider's document states this; CallOptions.CheckRequest = false turns the check off.")}",
        parameterName);

    private static string Join(string outer, string inner) =>
        inner.Length == 0 ? outer : inner[0] == '[' ? outer + inner : $"{outer}.{inner}";
}
