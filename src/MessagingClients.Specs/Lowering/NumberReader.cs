using System.Globalization;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Numbers and their bounds. A bound that is excluded (a flag in 3.0, a number since 3.1) is not read yet.</summary>
internal static class NumberReader
{
    public static Shape.Integer ReadInteger(SpecObject schema)
    {
        (long? least, long? most) = schema.Text("format") == "int32" ? ((long?)int.MinValue, (long?)int.MaxValue) : (null, null);
        long? minimum = Bound(schema, "minimum", decimal.Ceiling);
        long? maximum = Bound(schema, "maximum", decimal.Floor);
        return new Shape.Integer(Max(least, minimum), Min(most, maximum));
    }

    public static Shape.Number ReadNumber(SpecObject schema) => new((double?)Read(schema, "minimum"), (double?)Read(schema, "maximum"));

    private static long? Bound(SpecObject schema, string keyword, Func<decimal, decimal> round) => Read(schema, keyword) is { } bound
        ? (long)Math.Clamp(round(bound), long.MinValue, long.MaxValue)
        : null;

    private static decimal? Read(SpecObject schema, string keyword) => schema[keyword] is not { } value
        ? null
        : value is SpecScalar { Kind: ScalarKind.Number } number
            && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal bound)
            ? bound
            : throw new SpecException(DiagnosticCodes.Invalid, value.Location, $"Expected '{keyword}' to be a number that can be held.");

    private static long? Max(long? one, long? other) => one is null || other > one ? other ?? one : one;

    private static long? Min(long? one, long? other) => one is null || other < one ? other ?? one : one;
}
