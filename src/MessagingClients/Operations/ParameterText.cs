using System.Globalization;
using MessagingClients.Constraints;

namespace MessagingClients.Operations;

/// <summary>Values of parameters as texts.</summary>
internal static class ParameterText
{
    // The reserved signs (RFC 3986, section 2.2) that mean nothing of their own in a query.
    private static readonly string[] HarmlessSigns = [":", "/", "?", "@", "!", "$", "'", "(", ")", "*"];
    private static readonly TextRule Text = new();

    public static string Of<T>(T value)
        where T : notnull => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <exception cref="ArgumentException">There is no text, or no well-formed one.</exception>
    public static string Require(string name, string? text) =>
        text is null ? throw new ArgumentException($"{name}: expected a value, found null.", name)
        : Text.Check(text) is { } violation ? throw new ArgumentException($"{name}: expected {violation.Expected}, found {violation.Found}.", name)
        : text;

    public static string Encode(string text, bool allowsReserved)
    {
        string encoded = Uri.EscapeDataString(text);
        return allowsReserved
            ? HarmlessSigns.Aggregate(encoded, (current, sign) => current.Replace(Uri.EscapeDataString(sign), sign, StringComparison.Ordinal))
            : encoded;
    }
}
