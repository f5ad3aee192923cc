using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Numbers and their bounds. One that is excluded is a flag beside the bound in 3.0, and a bound of its own since 3.1.</summary>
internal static class NumberReader
{
    private static readonly Dictionary<string, (decimal Least, decimal Most)> Ranges = new()
    {
        ["int8"] = (sbyte.MinValue, sbyte.MaxValue),
        ["int16"] = (short.MinValue, short.MaxValue),
        ["int32"] = (int.MinValue, int.MaxValue),
        ["uint8"] = (0, byte.MaxValue),
        ["uint16"] = (0, ushort.MaxValue),
        ["uint32"] = (0, uint.MaxValue),
    };

    public static Shape.Integer ReadInteger(SpecObject schema)
    {
        (decimal? least, decimal? most) = Ranges.TryGetValue(schema.Text("format") ?? "", out (decimal Least, decimal Most) range) ? ((decimal?)range.Least, (decimal?)range.Most) : (null, null);
        return new Shape.Integer(Max(least, Least(schema)), Min(most, Most(schema)), Step(schema), WholeNumbers.AreUnsigned(schema));
    }

    public static Shape.Number ReadNumber(SpecObject schema)
    {
        (decimal? least, bool above) = Lower(schema);
        (decimal? most, bool below) = Upper(schema);
        return new Shape.Number(least, most, above, below, Step(schema), schema.Text("format") == "decimal");
    }

    private static decimal? Least(SpecObject schema) =>
        Lower(schema) is ({ } least, var isExcluded)
            ? Held(schema, isExcluded ? decimal.Floor(least) + 1 : decimal.Ceiling(least))
            : null;

    private static decimal? Most(SpecObject schema) =>
        Upper(schema) is ({ } most, var isExcluded)
            ? Held(schema, isExcluded ? decimal.Ceiling(most) - 1 : decimal.Floor(most))
            : null;

    private static (decimal? Bound, bool IsExcluded) Lower(SpecObject schema) =>
        Bound(schema, "minimum", "exclusiveMinimum", static (excluded, bound) => excluded >= bound);

    private static (decimal? Bound, bool IsExcluded) Upper(SpecObject schema) =>
        Bound(schema, "maximum", "exclusiveMaximum", static (excluded, bound) => excluded <= bound);

    private static decimal Held(SpecObject schema, decimal bound) => Math.Clamp(bound, WholeNumbers.Least(schema), WholeNumbers.Most(schema));

    /// <summary>The tighter of two bounds, and whether it is excluded.</summary>
    private static (decimal? Bound, bool IsExcluded) Bound(SpecObject schema, string included, string excluded, Func<decimal, decimal, bool> isTighter)
    {
        decimal? bound = Read(schema, included);
        if (schema[excluded] is null or SpecScalar { Kind: ScalarKind.Boolean })
        {
            return (bound, bound is not null && schema.Flag(excluded));
        }

        decimal? other = Read(schema, excluded);
        return bound is null || isTighter(other!.Value, bound.Value) ? (other, true) : (bound, false);
    }

    private static decimal? Step(SpecObject schema) => Read(schema, "multipleOf") is not { } step ? null
        : step > 0 ? step
        : throw new SpecException(DiagnosticCodes.Invalid, schema["multipleOf"]!.Location, "Expected 'multipleOf' to be more than 0.");

    private static decimal? Read(SpecObject schema, string keyword) => schema[keyword] is not { } value
        ? null
        : value.AsDecimal() ?? throw new SpecException(DiagnosticCodes.Invalid, value.Location, $"Expected '{keyword}' to be a number that can be held.");

    private static decimal? Max(decimal? one, decimal? other) => one is null || other > one ? other ?? one : one;

    private static decimal? Min(decimal? one, decimal? other) => one is null || other < one ? other ?? one : one;
}
