namespace MessagingClients.Specs.Documents;

/// <summary>The whole numbers that a client holds: those of 64 bits, without a sign where the format says so.</summary>
internal static class WholeNumbers
{
    /// <summary>Whether a schema speaks of numbers without a sign (OpenAPI Format Registry, uint64).</summary>
    public static bool AreUnsigned(SpecObject schema) => schema.Text("format") == "uint64";

    /// <summary>Whether a client holds a value of a schema.</summary>
    public static bool Holds(SpecObject schema, SpecNode value) =>
        value.AsDecimal() is { } number && number == decimal.Truncate(number) && number >= Least(schema) && number <= Most(schema);

    public static decimal Least(SpecObject schema) => AreUnsigned(schema) ? ulong.MinValue : long.MinValue;

    public static decimal Most(SpecObject schema) => AreUnsigned(schema) ? ulong.MaxValue : long.MaxValue;
}
