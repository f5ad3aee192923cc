using System.Globalization;
using System.Text.RegularExpressions;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>The numbers of RFC 9535: whole ones for indexes (section 2.3.3.1), those of JSON for comparisons (2.3.5.1).</summary>
internal static partial class NumberText
{
    // Whole numbers that each implementation of JSON can hold (RFC 7493).
    private const long Greatest = (1L << 53) - 1;

    /// <summary>The whole number, or <see langword="null"/> where the text is none.</summary>
    public static long? Integer(string text) =>
        Whole().IsMatch(text)
        && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
        && value is >= -Greatest and <= Greatest
            ? value
            : null;

    public static bool IsNumber(string text) => Json().IsMatch(text);

    [GeneratedRegex(@"\A(?:0|-?[1-9][0-9]*)\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\A-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?\z")]
    private static partial Regex Json();
}
