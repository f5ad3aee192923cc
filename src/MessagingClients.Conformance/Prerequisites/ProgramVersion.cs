using System.Globalization;
using System.Text.RegularExpressions;

namespace MessagingClients.Conformance.Prerequisites;

/// <summary>Reads what Node.js and Java say when they are asked for their version.</summary>
internal static partial class ProgramVersion
{
    /// <summary>The major version.</summary>
    /// <param name="text">Everything that was said: Java lists JAVA_TOOL_OPTIONS before its version.</param>
    /// <returns>The version, or <see langword="null"/> where none was said.</returns>
    public static int? Find(string text) => Stated().Match(text) is { Success: true } match
        ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
        : null;

    // Java before 9 calls itself 1.8.
    [GeneratedRegex("""^(?:v|[A-Za-z]+ version "(?:1\.)?)(\d{1,4})(?!\d)""", RegexOptions.Multiline)]
    private static partial Regex Stated();
}
