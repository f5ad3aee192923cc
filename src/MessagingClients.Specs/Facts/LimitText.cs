using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Facts;

/// <summary>What a document demands of a value, in words for the documentation of a member.</summary>
internal static class LimitText
{
    public static string? Of(Shape shape)
    {
        string text = string.Join(", ", Parts(shape).OfType<string>());
        return text.Length == 0 ? null : char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    private static IEnumerable<string?> Parts(Shape shape) => shape switch
    {
        Shape.Text text => [Range(text.MinLength, text.MaxLength, "code point"), Matches(text.Pattern), Format(text.Format)],
        Shape.TextChoice choice => [string.Join(", or ", choice.Options.Select(option => string.Join(", ", Parts(option).OfType<string>())))],
        Shape.Integer number => [Between(number.Minimum, number.Maximum)],
        Shape.Number number => [Between(number.Minimum, number.Maximum)],
        Shape.List list => [Range(list.MinItems, list.MaxItems, "item"), Each(list.Items)],
        Shape.Nullable item => [.. Parts(item.Value).OfType<string>().DefaultIfEmpty("a value"), "or null"],
        Shape.OneOrMany union => ["one value or an array of them", Range(union.Many.MinItems, union.Many.MaxItems, "item")],
        _ => [],
    };

    private static string? Each(Shape items)
    {
        string each = string.Join(", ", Parts(items).OfType<string>());
        return each.Length == 0 ? null : "each " + each;
    }

    private static string? Matches(string? pattern) => pattern is null ? null : $"matches \"{pattern}\"";

    private static string? Format(string? format) => format switch
    {
        "uri" => "a URI (RFC 3986)",
        "uuid" => "a UUID (RFC 9562)",
        _ => null,
    };

    private static string? Between(object? least, object? most) => (least, most) switch
    {
        (null, null) => null,
        (not null, null) => FormattableString.Invariant($"at least {least}"),
        (null, not null) => FormattableString.Invariant($"at most {most}"),
        _ => FormattableString.Invariant($"{least} to {most}"),
    };

    private static string? Range(int? least, int? most, string what) => (least, most) switch
    {
        (null, null) => null,
        ({ } from, null) => $"at least {Count(from, what)}",
        (null, { } to) => $"at most {Count(to, what)}",
        ({ } from, { } to) when from == to => $"exactly {Count(from, what)}",
        ({ } from, { } to) => FormattableString.Invariant($"{from} to {Count(to, what)}"),
    };

    private static string Count(int number, string what) =>
        FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");
}
