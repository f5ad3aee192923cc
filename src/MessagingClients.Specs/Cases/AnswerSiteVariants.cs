using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>What may stand, or may wrongly stand, at one place of an answer.</summary>
internal static class AnswerSiteVariants
{
    /// <param name="site">The place.</param>
    /// <param name="narrowed">Why a client may hold whole numbers alone; <see langword="null"/> where it may not.</param>
    public static IEnumerable<AnswerSiteVariant> Of(SchemaSite site, string? narrowed) =>
        Presence(site).Concat(Values(site)).Concat(Numeric(site, narrowed)).Concat(Wrong(site))
            .Select(variant => variant with { Label = $"{site.Label}-{variant.Label}" });

    private static IEnumerable<AnswerSiteVariant> Presence(SchemaSite site) =>
    [
        .. site.IsRequired ? One("missing", null, AnswerReading.Typed) : [],
        .. site.AllowsNull || site.IsAnything
            ? One("null", SpecScalar.Null(), AnswerReading.Typed)
            : One("null-not-allowed", SpecScalar.Null(), AnswerReading.Either),
    ];

    private static IEnumerable<AnswerSiteVariant> Values(SchemaSite site) =>
    [
        .. site.Schema.Items("enum").OfType<SpecScalar>().Where(value => value.Kind == ScalarKind.Text).SelectMany(value => One($"value-{value.Text}", value, AnswerReading.Typed)),
        .. site.Schema.Items("enum").Any(value => value.AsText() is not null) ? One("unknown-enum", SpecScalar.OfText("not_in_the_document"), AnswerReading.Typed) : [],
        .. EnumValues.Kind(site.Schema) is EnumKind.Integer or EnumKind.Number ? Numbers(site.Schema) : [],
        .. site.Schema["const"] is SpecScalar constant ? One("changed-const", Changed(constant), AnswerReading.Typed) : [],
        .. site.Schema.Text("format") == "date-time" ? Times() : [],
    ];

    private static IEnumerable<AnswerSiteVariant> Numbers(SpecObject schema) => EnumValues.Legal(schema).Cast<SpecScalar>()
        .SelectMany(value => One($"value-{value.Text}", value, AnswerReading.Typed))
        .Concat(One("unknown-enum", SpecScalar.OfNumber("987654"), AnswerReading.Typed))
        .Concat(One("exponent", SpecScalar.OfNumber("1e2"), AnswerReading.Typed));

    private static IEnumerable<AnswerSiteVariant> Times() =>
    [
        .. One("offset", SpecScalar.OfText("2026-01-02T05:34:05+05:30"), AnswerReading.Typed),
        .. One("fraction", SpecScalar.OfText("2026-01-02T03:04:05.1234567Z"), AnswerReading.Typed),
        .. One("no-time", SpecScalar.OfText("tomorrow"), AnswerReading.Either),
    ];

    private static IEnumerable<AnswerSiteVariant> Numeric(SchemaSite site, string? narrowed)
    {
        if (!site.IsNumber || site.IsListed)
        {
            return site.IsNumber && narrowed is not null ? Narrowed(narrowed) : [];
        }

        bool isWhole = narrowed is not null || SchemaTraits.Types(site.Schema) is ["integer"];
        return
        [
            .. Whole(site.Schema, "negative", "-1"),
            .. One("exponent", SpecScalar.OfNumber("1e2"), AnswerReading.Typed),
            .. One("whole-with-point", SpecScalar.OfNumber("2.0"), AnswerReading.Typed),
            .. isWhole && site.Schema.Text("format") != "int32" ? One("beyond-double", SpecScalar.OfNumber("9007199254740993"), AnswerReading.Typed) : [],
            .. narrowed is not null ? Narrowed(narrowed)
                : isWhole ? One("fraction", SpecScalar.OfNumber("1.5"), AnswerReading.Either).Concat(Beyond(site.Schema))
                : One("fraction", SpecScalar.OfNumber("1.5"), AnswerReading.Typed),
        ];
    }

    private static IEnumerable<AnswerSiteVariant> Beyond(SpecObject schema) =>
    [
        .. Whole(schema, "beyond-int64", "9223372036854775808"),
        .. WholeNumbers.AreUnsigned(schema) ? Whole(schema, "beyond-uint64", "18446744073709551616") : [],
    ];

    /// <summary>A client reads a whole number that it holds, whatever else a document says of it.</summary>
    private static AnswerSiteVariant[] Whole(SpecObject schema, string label, string number)
    {
        SpecScalar value = SpecScalar.OfNumber(number);
        return One(label, value, WholeNumbers.Holds(schema, value) ? AnswerReading.Typed : AnswerReading.Either);
    }

    private static IEnumerable<AnswerSiteVariant> Narrowed(string reason) =>
        One("fraction", SpecScalar.OfNumber("1.5"), AnswerReading.Either)
            .Concat(One("beyond-int64", SpecScalar.OfNumber("9223372036854775808"), AnswerReading.Either))
            .Concat(One("far-beyond-int64", SpecScalar.OfNumber("1e30"), AnswerReading.Either))
            .Select(variant => variant with { Narrowed = reason });

    private static AnswerSiteVariant[] Wrong(SchemaSite site) => site.IsAnything
        ? []
        : One("wrong-type", WrongType(site.Value), AnswerReading.Either);

    private static SpecNode WrongType(SpecNode value) => value switch
    {
        SpecObject => new SpecArray([]),
        SpecArray => new SpecObject([]),
        SpecScalar { Kind: ScalarKind.Text } => SpecScalar.OfNumber("12345"),
        SpecScalar { Kind: ScalarKind.Boolean } => SpecScalar.OfText("yes"),
        _ => SpecScalar.OfText("not a number"),
    };

    private static SpecScalar Changed(SpecScalar constant) => constant.Kind switch
    {
        ScalarKind.Number => SpecScalar.OfNumber(constant.Text == "7" ? "8" : "7"),
        ScalarKind.Boolean => SpecScalar.OfBoolean(constant.Text == "false"),
        _ => SpecScalar.OfText($"changed {constant.Text}"),
    };

    private static AnswerSiteVariant[] One(string label, SpecNode? value, AnswerReading reading) => [new(label, value, reading)];
}
