using System.Globalization;

namespace MessagingClients.Specs.Documents;

/// <summary>Reads the values that an enum lists.</summary>
internal static class EnumValues
{
    /// <summary>What an enum lists; one that no value of its own type can satisfy lists nothing.</summary>
    public static EnumKind Kind(SpecObject schema)
    {
        SpecNode[] values = [.. schema.Items("enum").Where(value => !SchemaTraits.IsNull(value))];
        IReadOnlyList<string> types = SchemaTraits.Types(schema);
        return values.Length == 0 ? EnumKind.None
            : types is [] or ["string"] && Array.TrueForAll(values, value => value.AsText() is not null) ? EnumKind.Text
            : types is [] or ["integer" or "number"] && Array.TrueForAll(values, value => Whole(value) is not null) ? EnumKind.Integer
            : types is [] or ["number"] && Array.TrueForAll(values, IsExact) ? EnumKind.Number
            : EnumKind.None;
    }

    /// <summary>The values that the type of their schema allows, each once, in the order of the document; null is left out.</summary>
    public static IReadOnlyList<SpecNode> Legal(SpecObject schema)
    {
        HashSet<string> known = [];
        return [.. schema.Items("enum").Where(value => !SchemaTraits.IsNull(value) && HasType(schema, value) && known.Add(Key(value)))];
    }

    /// <summary>The same text for equal values.</summary>
    public static string Key(SpecNode value) => value.AsDecimal() is { } number
        ? (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
        : SpecJson.Write(value);

    /// <summary>A whole number of 64 bits, however it is written.</summary>
    public static long? Whole(SpecNode value) =>
        value.AsDecimal() is { } number && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue ? (long)number : null;

    private static bool HasType(SpecObject schema, SpecNode value) => SchemaTraits.Types(schema) is var types
        && (types.Count == 0 || types.Any(type => (type, value) switch
        {
            ("string", SpecScalar { Kind: ScalarKind.Text }) or ("number", SpecScalar { Kind: ScalarKind.Number }) => true,
            ("integer", SpecScalar { Kind: ScalarKind.Number }) => value.AsDecimal() is not { } number || number == decimal.Truncate(number),
            ("boolean", SpecScalar { Kind: ScalarKind.Boolean }) or ("array", SpecArray) or ("object", SpecObject) => true,
            _ => false,
        }));

    /// <summary>Whether <see cref="double"/> holds a number without a change.</summary>
    private static bool IsExact(SpecNode value) =>
        value.AsDecimal() is { } number && decimal.TryParse(((double)number).ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal back) && back == number;
}
