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
        Shape.Integer number => [Between(number.Minimum, number.Maximum), Multiple(number.Step)],
        Shape.Number { ExcludesMinimum: false, ExcludesMaximum: false } number => [Between(number.Minimum, number.Maximum), Multiple(number.Step)],
        Shape.Number number =>
        [
            Bound(number.Minimum, number.ExcludesMinimum ? "more than" : "at least"), Bound(number.Maximum, number.ExcludesMaximum ? "less than" : "at most"), Multiple(number.Step),
        ],
        Shape.Constant constant => [$"always {Quote(constant)}"],
        Shape.Impossible => ["none: the document lists no value of this type"],
        Shape.Listed listed => [$"one of {string.Join(", ", listed.Values)}"],
        Shape.List list => [Range(list.MinItems, list.MaxItems, "item"), list.IsUnique ? "no two alike" : null, Each(list.Items)],
        Shape.Map map => [Range(map.MinMembers, map.MaxMembers, "member")],
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
        "date-time" => "a point in time (RFC 3339), such as 2026-01-02T03:04:05Z",
        "date" => "a date (RFC 3339), such as 2026-01-02",
        "time" => "a time of day with its offset (RFC 3339), such as 03:04:05Z",
        "duration" => "a duration (RFC 3339, appendix A), such as PT5M",
        "byte" => "Base64 (RFC 4648)",
        "email" => "an address of e-mail",
        "hostname" => "a name of a host (RFC 1123)",
        "ipv4" => "an address of IPv4",
        "ipv6" => "an address of IPv6",
        _ => null,
    };

    private static string Quote(Shape.Constant constant) => constant.Value is Shape.Text ? $"\"{constant.Spelling}\"" : constant.Spelling;

    private static string? Multiple(decimal? step) => Bound(step, "a multiple of");

    private static string? Bound(decimal? bound, string words) => bound is null ? null : FormattableString.Invariant($"{words} {bound}");

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
