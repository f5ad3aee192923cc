using System.Globalization;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>What a schema says of a number. Bounds are read in both spellings, that of 3.0 and that of 3.1.</summary>
internal static class NumberCheck
{
    private static readonly Dictionary<string, (double Least, double Most)> Ranges = new()
    {
        ["int8"] = (-128, 127),
        ["int16"] = (-32_768, 32_767),
        ["int32"] = (-2_147_483_648, 2_147_483_647),
        ["uint8"] = (0, 255),
        ["uint16"] = (0, 65_535),
        ["uint32"] = (0, 4_294_967_295),
        ["uint64"] = (0, double.MaxValue),
    };

    public static string? Problem(SpecObject schema, string number)
    {
        double value = Parse(number);
        return (Bound(schema, "minimum") is { } least && (schema.Flag("exclusiveMinimum") ? value <= least : value < least) ? "is less than minimum" : null)
            ?? (Bound(schema, "maximum") is { } most && (schema.Flag("exclusiveMaximum") ? value >= most : value > most) ? "is more than maximum" : null)
            ?? (Bound(schema, "exclusiveMinimum") is { } above && value <= above ? "is not more than exclusiveMinimum" : null)
            ?? (Bound(schema, "exclusiveMaximum") is { } below && value >= below ? "is not less than exclusiveMaximum" : null)
            ?? (Ranges.TryGetValue(schema.Text("format") ?? "", out (double Least, double Most) range) && (value < range.Least || value > range.Most) ? $"is no {schema.Text("format")}" : null)
            ?? (Bound(schema, "multipleOf") is { } step && !IsWhole(value / step) ? "is no multiple of multipleOf" : null);
    }

    /// <summary>A bound of a schema; one that is written as a truth value is none.</summary>
    public static double? Bound(SpecObject schema, string keyword) =>
        schema[keyword] is SpecScalar { Kind: ScalarKind.Number } bound ? Parse(bound.Text) : null;

    /// <summary>Whether a number has no fraction, however it is written.</summary>
    public static bool IsWhole(string number) => IsWhole(Parse(number));

    private static bool IsWhole(double value) => Math.Abs(value - Math.Round(value)) < 1e-9 || double.IsInfinity(value);

    private static double Parse(string number) => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
}
