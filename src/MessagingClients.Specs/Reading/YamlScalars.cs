using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MessagingClients.Specs.Reading;

/// <summary>What a plain scalar is: the core schema of YAML 1.2.2, section 10.3.2, as far as JSON has a form for it.</summary>
internal static partial class YamlScalars
{
    private const int MaxLength = 1_000;

    public static SpecScalar Read(Scalar scalar, SourceLocation location)
    {
        string text = scalar.Value;
        if (scalar.Style != ScalarStyle.Plain || scalar.Tag == "tag:yaml.org,2002:str")
        {
            return SpecScalar.OfText(text, location);
        }

        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => SpecScalar.Null(location),
            "true" or "True" or "TRUE" => SpecScalar.OfBoolean(true, location),
            "false" or "False" or "FALSE" => SpecScalar.OfBoolean(false, location),
            _ when JsonNumber().IsMatch(text) => SpecScalar.OfNumber(text, location),
            _ when OtherNumber().IsMatch(text) => SpecScalar.OfNumber(Respell(text, location), location),
            _ when NoNumber().IsMatch(text) => throw new SpecException(
                DiagnosticCodes.Syntax, location, $"{text} has no form in JSON. Write a number, or put it in quotes."),
            _ => SpecScalar.OfText(text, location),
        };
    }

    private static string Respell(string text, SourceLocation location) => text switch
    {
        { Length: > MaxLength } => throw new SpecException(
            DiagnosticCodes.TooLarge, location, $"Expected a number of at most {MaxLength} characters, found {text.Length}. Write it in decimal, or put it in quotes."),
        ['0', 'x', .. string digits] => BigInteger.Parse("0" + digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        ['0', 'o', .. string digits] => digits.Aggregate(BigInteger.Zero, (value, digit) => (value * 8) + (digit - '0')).ToString(CultureInfo.InvariantCulture),
        _ => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(@"\A-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\z")]
    private static partial Regex JsonNumber();

    [GeneratedRegex(@"\A(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][+-]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)\z")]
    private static partial Regex OtherNumber();

    [GeneratedRegex(@"\A(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z")]
    private static partial Regex NoNumber();
}
