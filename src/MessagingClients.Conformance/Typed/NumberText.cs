using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace MessagingClients.Conformance.Typed;

/// <summary>The value of a number, in one spelling: <c>1.50</c>, <c>15e-1</c> and <c>1.5</c> are the same. Nothing is rounded.</summary>
internal static partial class NumberText
{
    /// <summary>The significant digits and the power of ten behind them.</summary>
    /// <param name="number">A number as JSON or .NET writes it.</param>
    /// <returns>The one spelling; the text itself where it is no number.</returns>
    public static string Normalize(string number)
    {
        if (Parts().Match(number) is not { Success: true } parts)
        {
            return number;
        }

        string fraction = parts.Groups["fraction"].Value;
        string all = (parts.Groups["whole"].Value + fraction).TrimStart('0');
        string digits = all.TrimEnd('0');
        return digits.Length == 0
            ? "0"
            : $"{parts.Groups["sign"].Value}{digits}e{Exponent(parts) - fraction.Length + (all.Length - digits.Length)}";
    }

    private static BigInteger Exponent(Match parts) => parts.Groups["exponent"] is { Success: true } exponent
        ? BigInteger.Parse(exponent.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : BigInteger.Zero;

    [GeneratedRegex(@"\A(?<sign>-?)(?<whole>[0-9]+)(?:\.(?<fraction>[0-9]+))?(?:[eE](?<exponent>[+-]?[0-9]+))?\z")]
    private static partial Regex Parts();
}
