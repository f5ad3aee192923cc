using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace MessagingClients.Testing.Schemas;

/// <summary>A number of JSON, exactly as it is written: <c>digits × 10^exponent</c>, with digits that do not end in zero.</summary>
internal readonly record struct JsonNumber(BigInteger Digits, int Exponent)
{
    // Beyond this a number is as large, or as small, as any can be: to write it out would only cost time.
    private const int MostExponent = 5_000;

    public bool IsWhole => Exponent >= 0;

    public static JsonNumber Read(JsonElement number)
    {
        string text = number.GetRawText();
        int mark = text.AsSpan().IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = mark < 0 ? text : text.AsSpan(0, mark);
        int point = mantissa.IndexOf('.');
        string digits = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        BigInteger exponent = mark < 0 ? 0 : BigInteger.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return Reduce(digits, exponent - (point < 0 ? 0 : mantissa.Length - point - 1));
    }

    public int CompareTo(JsonNumber other) => Scale(Exponent - other.Exponent).CompareTo(other.Scale(other.Exponent - Exponent));

    public bool IsMultipleOf(JsonNumber divisor) => (Scale(Exponent - divisor.Exponent) % divisor.Scale(divisor.Exponent - Exponent)).IsZero;

    private BigInteger Scale(int exponent) => exponent > 0 ? Digits * BigInteger.Pow(10, exponent) : Digits;

    private static JsonNumber Reduce(string digits, BigInteger exponent)
    {
        string kept = digits.TrimEnd('0');
        BigInteger value = BigInteger.Parse(kept is "" or "-" ? "0" : kept, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return value.IsZero
            ? default
            : new JsonNumber(value, (int)BigInteger.Clamp(exponent + (digits.Length - kept.Length), -MostExponent, MostExponent));
    }
}
