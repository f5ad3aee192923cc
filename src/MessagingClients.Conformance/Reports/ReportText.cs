using System.Globalization;
using System.Text;

namespace MessagingClients.Conformance.Reports;

/// <summary>Text that any reader can show: what is invisible, turns the direction or is no character stands there as an escape.</summary>
internal static class ReportText
{
    private const int MaxLength = 8_000;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    public static string Of(string text) =>
        Escape(text.Length > MaxLength ? text[..MaxLength] : text) + Left(text.Length - MaxLength, "characters");

    /// <returns>The bytes as UTF-8; those that are not stand there as <c>\xNN</c>.</returns>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        StringBuilder text = new();
        for (ReadOnlySpan<byte> rest = bytes[..Math.Min(bytes.Length, MaxLength)]; !rest.IsEmpty;)
        {
            bool isRune = Rune.DecodeFromUtf8(rest, out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            _ = text.Append(isRune ? rune.ToString() : @"\x" + Convert.ToHexString(rest[..length]));
            rest = rest[length..];
        }
        return Escape(text.ToString()) + Left(bytes.Length - MaxLength, "bytes");
    }

    private static string Left(int count, string unit) =>
        count > 0 ? string.Create(CultureInfo.InvariantCulture, $"… {count} more {unit}") : "";

    private static string Escape(string text)
    {
        StringBuilder shown = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            bool isRune = Rune.TryGetRuneAt(text, at, out Rune rune);
            int length = isRune ? rune.Utf16SequenceLength : 1;
            _ = isRune && IsShown(rune)
                ? shown.Append(text, at, length)
                : shown.Append(CultureInfo.InvariantCulture, $@"\u{(isRune ? rune.Value : text[at]):X4}");
            at += length;
        }
        return shown.ToString();
    }

    private static bool IsShown(Rune rune) =>
        rune.Value is '\t' or '\n' or '\r' or ZeroWidthNonJoiner or ZeroWidthJoiner || Rune.GetUnicodeCategory(rune) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
