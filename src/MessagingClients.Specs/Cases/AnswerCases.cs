using System.Globalization;
using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>The answers to one operation: those that its document states, whole and broken, and those that it does not.</summary>
internal sealed class AnswerCases(CaseSource source, CaseCorrections corrections, ICollection<NotDerived> notDerived)
{
    private readonly CaseSchemas _schemas = CaseSchemas.Of(source.Document, OneSided.OfRequests);

    public IEnumerable<ContractCase> Derive()
    {
        DocumentedAnswer[] answers = [.. DocumentedAnswer.All(source.Document, source.Node)];
        DocumentedAnswer? first = Array.Find(answers, answer => answer.IsSuccess);
        return
        [
            .. answers.SelectMany(answer => Documented(answer, answer == first)),
            .. UndocumentedAnswers.Of(source, answers, first).Select(each => Undocumented(each.Status, each.Variant, first)),
        ];
    }

    private ContractCase Undocumented(int status, AnswerVariant variant, DocumentedAnswer? first) =>
        Make(status.ToString(CultureInfo.InvariantCulture), status, first?.Media?.Served, variant, first?.Body ?? CaseBody.Json);

    private IEnumerable<ContractCase> Documented(DocumentedAnswer answer, bool isFirst) =>
        Variants(answer, isFirst).Select(variant => Make(answer.Name, answer.Status, answer.Media?.Served, variant, answer.Body));

    private IEnumerable<AnswerVariant> Variants(DocumentedAnswer answer, bool isFirst)
    {
        if (answer.Media is null)
        {
            return BodilessVariants.Of(source.Node, answer.Status);
        }

        if (answer.Body is CaseBody.Text or CaseBody.Bytes)
        {
            return PlainVariants.Of(answer);
        }

        if (answer.Body == CaseBody.TextEvents || answer is { HasEvents: true, IsSuccess: false })
        {
            return EventVariants.OfText(answer);
        }

        if (_schemas.Complete(answer.Schema) is not { } complete)
        {
            notDerived.Add(new NotDerived(Id(answer.Name, "complete"), "No body was found that satisfies the schema."));
            return [];
        }

        if (_schemas.Shallow(answer.Schema) is { } reason)
        {
            notDerived.Add(new NotDerived(Id(answer.Name, "deeper"), reason));
        }

        if (answer.HasEvents)
        {
            return Events(answer, complete);
        }

        bool isOptional = corrections.IsBodyOptional(source.Node, answer.Name);
        return
        [
            .. Examples(answer),
            .. Whole(answer, complete),
            .. _schemas.Sites.Of(answer.Schema, complete).SelectMany(site => AtSite(answer, complete, site)),
            .. BrokenBodies.Of(complete, isOptional, IsImplied(_schemas.View.Resolve(answer.Schema)), value => Allows(answer, value)),
            .. isFirst ? ContentVariants.Of(complete, _schemas.Sites.Of(answer.Schema, complete), answer.Media.Served, source.IsOpen) : [],
        ];
    }

    /// <summary>Every JSON that an event may hold, as the event between two others; and events that are written otherwise.</summary>
    private IEnumerable<AnswerVariant> Events(DocumentedAnswer answer, SpecNode complete)
    {
        foreach (SpecMember example in CaseExamples.Of(answer.Media!.Stated.Value).Where(each => each.Value.AsText() is not null))
        {
            notDerived.Add(new NotDerived(Id(answer.Name, example.Name), "The documented example is a whole stream of events."));
        }

        AnswerVariant[] held = [.. Whole(answer, complete), .. _schemas.Sites.Of(answer.Schema, complete).SelectMany(site => AtSite(answer, complete, site))];
        return [.. held.Select(variant => EventVariants.Around(variant, complete)), .. EventVariants.OfJson(complete)];
    }

    private IEnumerable<AnswerVariant> Examples(DocumentedAnswer answer)
    {
        foreach (SpecMember example in CaseExamples.Of(answer.Media!.Stated.Value))
        {
            if (_schemas.Check.Problem(answer.Schema, example.Value) is { } problem)
            {
                notDerived.Add(new NotDerived(Id(answer.Name, example.Name), $"The documented example breaks its own document: {problem}."));
            }
            else
            {
                yield return AnswerVariant.Of(example.Name, example.Value, AnswerReading.Typed, isDocumented: true);
            }
        }
    }

    private IEnumerable<AnswerVariant> Whole(DocumentedAnswer answer, SpecNode complete)
    {
        IReadOnlyList<SchemaSite> sites = _schemas.Sites.Of(answer.Schema, complete);
        SpecNode nulls = sites.Where(site => site.AllowsNull && !site.Segments.IsEmpty)
            .Reverse()
            .Aggregate(complete, (root, site) => site.Edit(root, SpecScalar.Null()));
        SpecNode unknown = sites.Where(site => site.Value is SpecObject && SchemaView.IsOpen(site.Schema))
            .Reverse()
            .Aggregate(complete, (root, site) => SpecEdit.Replace(root, site.Segments, UnknownMembers.AddTo)!);
        IEnumerable<(string Label, SpecNode? Body)> bodies =
        [
            ("minimal", _schemas.Minimal(answer.Schema)),
            ("complete", complete),
            ("nulls", nulls),
            ("unknown-members", unknown),
        ];
        return bodies.Where(each => each.Body is not null && (each.Label == "complete" || !each.Body.DeepEquals(complete)))
            .Select(each => Checked(answer, each.Label, each.Body!, AnswerReading.Typed));
    }

    private IEnumerable<AnswerVariant> AtSite(DocumentedAnswer answer, SpecNode complete, SchemaSite site) =>
        from variant in site.Segments.IsEmpty ? [] : AnswerSiteVariants.Of(site, corrections.Narrowing(site.Schema) ?? corrections.Narrowing(site.Stated))
        select Checked(answer, variant.Label, site.Edit(complete, variant.Value), variant.Reading) with { Narrowed = variant.Narrowed };

    private AnswerVariant Checked(DocumentedAnswer answer, string label, SpecNode body, AnswerReading reading) =>
        AnswerVariant.Of(label, body, reading, Allows(answer, body));

    private static bool IsImplied(SpecObject schema) => schema["type"] is null && TypeKeywords.Types(schema).Count > 0;

    private bool Allows(DocumentedAnswer answer, SpecNode body) => _schemas.Check.Problem(answer.Schema, body) is null;

    private ContractCase Make(string name, int status, string? mediaType, AnswerVariant variant, CaseBody body)
    {
        string? type = variant.MediaType ?? (variant.Body is null ? null : mediaType ?? "application/json");
        IEnumerable<KeyValuePair<string, string>> headers = string.IsNullOrEmpty(type) ? [] : [new("Content-Type", type)];
        bool hasRaw = variant.Body is { Length: > 0 } && !variant.Headers.Any(header => header.Key == "Content-Encoding");
        ServedAnswer answer = new(status, [.. headers, .. variant.Headers], variant.Body, variant.IsDocumented);
        CaseExpectation expectation = AnswerExpectations.Of(status, variant.Reading, hasRaw, body);
        expectation = expectation with
        {
            MaxSends = SendLimit.Of(source, expectation),
            RawBody = variant.Narrowed is null ? expectation.RawBody : hasRaw,
        };
        return new ContractCase(Id(name, variant.Label), CaseArea.Answer, source.Operation, source.Valid, answer, expectation)
        {
            Narrowed = variant.Narrowed,
        };
    }

    private string Id(string status, string label) => $"{source.Operation.Provider}/{source.Operation.Name}/{status}/{label}";
}
