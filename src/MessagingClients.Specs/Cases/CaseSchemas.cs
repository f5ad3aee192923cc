using System.Collections.Immutable;
using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>What reads and makes values by the schemas of one document.</summary>
internal sealed record CaseSchemas(SchemaView View, SchemaCheck Check, SchemaSites Sites, CompleteValues Whole)
{
    /// <param name="document">The document as published.</param>
    /// <param name="foreign">The keyword of members that have no place here, such as <see cref="OneSided.OfAnswers"/> in requests.</param>
    public static CaseSchemas Of(SpecObject document, string foreign)
    {
        SchemaView view = new(document, foreign);
        SchemaCheck check = new(view);
        return new CaseSchemas(view, check, new SchemaSites(view, check), new CompleteValues(view, check));
    }

    /// <summary>A value with all members that the schema knows, or as many as one of a size to be sent has; <see langword="null"/> where none was found.</summary>
    public SpecNode? Complete(SpecNode? schema) => Checked(schema, Whole.Of(schema));

    /// <summary>A value with the members that the schema requires; <see langword="null"/> where none was found.</summary>
    public SpecNode? Minimal(SpecNode? schema) => Checked(schema, new ValueMaker(View, Check, levels: 0).Make(schema));

    /// <summary>Why such a value does not have all members; <see langword="null"/> where it has.</summary>
    public string? Shallow(SpecNode? schema) => Whole.Levels(schema) is { } levels
        ? $"With all members a value holds more than {ValueMaker.MostValues} values. Below level {levels} only what is required is tried."
        : null;

    /// <summary>The request with what the document says of the texts in its body.</summary>
    public CaseRequest WithTexts(CaseRequest request, SpecNode? schema, SpecNode body)
    {
        SchemaSite[] texts = Texts(schema, body);
        return WithListed(request, texts) with
        {
            Instants = texts.Where(site => site.Schema.Text("format") == "date-time").Select(site => string.Join('.', site.Segments)).ToImmutableHashSet(),
        };
    }

    /// <summary>The request with those texts of its parameters that the document lists itself.</summary>
    public CaseRequest WithListed(CaseRequest request, SpecNode schema, SpecNode parameters) => WithListed(request, Texts(schema, parameters));

    private static CaseRequest WithListed(CaseRequest request, IEnumerable<SchemaSite> texts) =>
        request with { Listed = request.Listed.Union(texts.Where(site => site.Lists).Select(site => site.Value.AsText()!)).ToImmutableHashSet() };

    private SchemaSite[] Texts(SpecNode? schema, SpecNode value) => [.. Sites.Of(schema, value).Where(site => site.Value is SpecScalar { Kind: ScalarKind.Text })];

    private SpecNode? Checked(SpecNode? schema, SpecNode? value) => value is not null && Check.Problem(schema, value) is null ? value : null;
}
