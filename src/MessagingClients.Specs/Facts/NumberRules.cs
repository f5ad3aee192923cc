using System.Globalization;
using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Facts;

/// <summary>What a document demands of a number, in the words of the runtime's class Rule.</summary>
internal static class NumberRules
{
    public static string Of(Shape shape) => shape switch
    {
        Shape.Integer number => Rule(CSharpTypes.Of(number), Plain(number.Minimum), Plain(number.Maximum), false, false, number.Step),
        Shape.Number { IsDecimal: true } number => Rule("decimal", Decimal(number.Minimum), Decimal(number.Maximum), number.ExcludesMinimum, number.ExcludesMaximum, number.Step),
        Shape.Number number => Rule("double", Double(number.Minimum), Double(number.Maximum), number.ExcludesMinimum, number.ExcludesMaximum, number.Step),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private static string Rule(string type, string? minimum, string? maximum, bool above, bool below, decimal? step)
    {
        string?[] bounds = [minimum is null ? null : $"minimum: {minimum}", maximum is null ? null : $"maximum: {maximum}"];
        return above || below || step is not null
            ? $"Rule.Number<{type}>({minimum ?? "null"}, {maximum ?? "null"}, excludesMinimum: {Flag(above)}, excludesMaximum: {Flag(below)}, multipleOf: {Decimal(step) ?? "null"})"
            : $"Rule.Number<{type}>({string.Join(", ", bounds.OfType<string>())})";
    }

    private static string Flag(bool value) => value ? "true" : "false";

    private static string? Plain(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Double(decimal? number) => number is { } value ? ((double)value).ToString("R", CultureInfo.InvariantCulture) : null;

    private static string? Decimal(decimal? number) => number is { } value ? value.ToString(CultureInfo.InvariantCulture) + "m" : null;
}
