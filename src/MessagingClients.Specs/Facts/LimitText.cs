using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Facts;

/// <summary>What a document demands of a value, in words for the documentation of a member.</summary>
internal static class LimitText
{
    public static string? Of(Shape shape) => shape switch
    {
        Shape.Text text => Sentence(Range(text.MinLength, text.MaxLength, "code point"), text.Format is "uri" ? "a URI (RFC 3986)" : null),
        Shape.List list => Sentence(Range(list.MinItems, list.MaxItems, "item")),
        Shape.OneOrMany union => Sentence("one value or an array of them", Range(union.Many.MinItems, union.Many.MaxItems, "item")),
        _ => null,
    };

    private static string? Range(int? least, int? most, string what) => (least, most) switch
    {
        (null, null) => null,
        ({ } from, null) => $"at least {Count(from, what)}",
        (null, { } to) => $"at most {Count(to, what)}",
        ({ } from, { } to) => FormattableString.Invariant($"{from} to {Count(to, what)}"),
    };

    private static string Count(int number, string what) =>
        FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");

    private static string? Sentence(params string?[] parts)
    {
        string text = string.Join(", ", parts.Where(part => part is not null));
        return text.Length == 0 ? null : char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }
}
