using System.Globalization;

namespace MessagingClients.Cli.Reports;

/// <summary>Text from elsewhere, with what would steer a terminal made visible.</summary>
internal static class VisibleText
{
    public static string Of(string text) => text.Any(Steers)
        ? string.Concat(text.Select(character => Steers(character) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}") : character.ToString()))
        : text;

    /// <summary>The same in one line.</summary>
    public static string OneLine(string text) => string.Join(' ', Of(text).Split((char[]?)['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static bool Steers(char character) => (char.IsControl(character) && character is not ('\n' or '\r' or '\t')) || Reorders(character);

    // The bidirectional controls, and the two separators that end a line in some readers only.
    private static bool Reorders(char character) =>
        character is '\u061c' or '\u200e' or '\u200f' or (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
