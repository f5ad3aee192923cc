using System.Text;

namespace MessagingClients.Constraints;

/// <summary>
/// What a document demands of a string. Lengths are counted in code points (JSON Schema Validation, section 6.3.1), so that
/// 😀 counts once.
/// </summary>
public sealed class TextRule : Rule<string>
{
    // The same each time, and no error where another rule is kept instead.
    private Violation? _mismatch;

    /// <summary>The least number of code points.</summary>
    /// <value>By default 0.</value>
    public int MinLength { get; init; }

    /// <summary>The greatest number of code points.</summary>
    /// <value>By default <see cref="int.MaxValue"/>: any.</value>
    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>The form of the text.</summary>
    /// <value>By default <see cref="TextFormat.Any"/>.</value>
    public TextFormat Format { get; init; }

    /// <summary>What the text matches somewhere.</summary>
    /// <value>By default <see langword="null"/>: anything.</value>
    public TextPattern? Pattern { get; init; }

    /// <inheritdoc/>
    public override Violation? Check(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!TryCount(value, out int codePoints))
        {
            return Violation.Of("text", "a surrogate without its other half, which is no character");
        }

        if (codePoints < MinLength)
        {
            return Violation.OfCount("at least", MinLength, "character", codePoints);
        }

        if (codePoints > MaxLength)
        {
            return Violation.OfCount("at most", MaxLength, "character", codePoints);
        }

        if (Pattern is not null && !Pattern.IsKeptBy(value))
        {
            return _mismatch ??= Violation.Of($"text that matches {Pattern}", "other text");
        }

        return Format switch
        {
            TextFormat.Uri when !UriText.IsUri(value) => Violation.Of("a URI (RFC 3986)", "other text"),
            TextFormat.Uuid when !UuidText.IsUuid(value) => Violation.Of("a UUID (RFC 9562)", "other text"),
            TextFormat.Date when !FormatText.IsDate(value) => Violation.Of("a date as year, month and day with dashes (RFC 3339)", "other text"),
            TextFormat.Time when !FormatText.IsTime(value) => Violation.Of("a time of day with seconds and its offset (RFC 3339)", "other text"),
            TextFormat.DateTime when !FormatText.IsDateTime(value) => Violation.Of("a point in time with its offset (RFC 3339)", "other text"),
            TextFormat.Duration when !FormatText.IsDuration(value) => Violation.Of("a duration such as PT5M (RFC 3339, appendix A)", "other text"),
            TextFormat.Byte when !FormatText.IsBase64(value) => Violation.Of("Base64 (RFC 4648)", "other text"),
            TextFormat.Email when !FormatText.IsEmail(value) => Violation.Of("an address of e-mail", "other text"),
            TextFormat.Hostname when !FormatText.IsHostname(value) => Violation.Of("a name of a host (RFC 1123)", "other text"),
            TextFormat.Ipv4 when !FormatText.IsIpv4(value) => Violation.Of("an address of IPv4", "other text"),
            TextFormat.Ipv6 when !FormatText.IsIpv6(value) => Violation.Of("an address of IPv6", "other text"),
            _ => null,
        };
    }

    /// <summary>JSON Schema counts characters as code points (RFC 8259), not as UTF-16 units.</summary>
    private static bool TryCount(string value, out int codePoints)
    {
        ReadOnlySpan<char> rest = value;
        if (!rest.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            codePoints = value.Length;
            return true;
        }

        codePoints = 0;
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int units) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[units..];
            codePoints++;
        }

        return true;
    }
}
