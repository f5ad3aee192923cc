using System.Text.RegularExpressions;

namespace MessagingClients.Specs.Naming;

/// <summary>Names of C# that say the signs of a name as well, for where its words are not enough.</summary>
internal static partial class SpelledNames
{
    private const string Digits = "Value";

    /// <summary><c>x-axis</c> becomes <c>XDashAxis</c>, <c>-1</c> <c>Minus1</c>, and <c>rate1_0</c> <c>Rate1_0</c>.</summary>
    public static string Of(string name)
    {
        string[] parts = BetweenDigits().Split(name);
        return string.Join('_', parts.Select((part, index) => index == 0 ? Spell(part) : Spell(part)[Digits.Length..]));
    }

    private static string Spell(string part) =>
        Words.Pascal(string.Join(" Dash ", Dashes().Split(part).Select(piece => string.Join(" Dot ", Dots().Split(piece).Select(SymbolWords.Spell)))));

    [GeneratedRegex(@"(?<=[0-9])[._-](?=[0-9])")]
    private static partial Regex BetweenDigits();

    [GeneratedRegex("-(?![0-9])|(?<=.)-")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\.(?![0-9])")]
    private static partial Regex Dots();
}
