using System.Globalization;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>Numbers that are worth trying where a schema bounds them.</summary>
internal static class Numbers
{
    private static readonly string[] Bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    /// <summary>Numbers of which one should satisfy the schema: the plainest first.</summary>
    public static IEnumerable<string> Proposals(SpecObject schema) =>
        ["1", "0", .. Boundaries(schema).Select(boundary => boundary.Number), .. Single(schema, "multipleOf", 0)];

    /// <summary>Each bound, and its neighbours on both sides.</summary>
    public static IEnumerable<(string Label, string Number)> Boundaries(SpecObject schema) =>
        from keyword in Bounds
        from offset in new[] { 0, -1, 1 }
        from number in Single(schema, keyword, offset)
        select ($"{Words(keyword)}{(offset < 0 ? "-less-one" : offset > 0 ? "-plus-one" : "")}", number);

    /// <summary>A number of steps of <c>multipleOf</c>.</summary>
    public static string Step(SpecObject schema, double count) =>
        (NumberCheck.Bound(schema, "multipleOf")!.Value * count).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A bound as it is written; or its neighbour, where JSON's usual numbers can tell the two apart (RFC 8259, section 6).</summary>
    private static IEnumerable<string> Single(SpecObject schema, string keyword, int offset) => NumberCheck.Bound(schema, keyword) is not { } bound ? []
        : offset == 0 ? [((SpecScalar)schema[keyword]!).Text]
        : bound + offset != bound ? [(bound + offset).ToString("R", CultureInfo.InvariantCulture)]
        : [];

    private static string Words(string keyword) => keyword switch
    {
        "exclusiveMinimum" => "exclusive-minimum",
        "exclusiveMaximum" => "exclusive-maximum",
        _ => keyword,
    };
}
