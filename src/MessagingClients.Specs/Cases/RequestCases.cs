using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>The requests of one operation, on both sides of everything that its document states.</summary>
internal sealed class RequestCases(CaseSource source, CaseCorrections corrections, ICollection<NotDerived> notDerived)
{
    private readonly CaseSchemas _schemas = source.Requests;
    private readonly HashSet<string> _seen = [];

    private SentBody Stated => source.Sent;

    private SpecNode? Schema => Stated.Schema;

    private string Prefix => $"{source.Operation.Provider}/{source.Operation.Name}/request";

    public IEnumerable<ContractCase> Derive() => [.. Bodies(), .. Paths(), .. Parameters()];

    private IEnumerable<ContractCase> Bodies()
    {
        if (Stated.Media is null || _schemas.Complete(Schema) is not { } complete)
        {
            return [Make("minimal", source.Valid, null) with { IsPlain = true }];
        }

        IEnumerable<(string, SpecNode, string)> plain = [("minimal", _schemas.Minimal(Schema) ?? complete, ""), ("maximal", complete, ""), .. Examples()];
        IEnumerable<ContractCase> nothing = Stated.IsOptional ? [Make("no-body", source.Valid with { Body = "" }, null)] : [];
        return [.. plain.Select(Body).Select(each => each with { IsPlain = true }), .. nothing, .. Bases(Schema, complete).Where(at => !Stated.IsFile(at.Site)).SelectMany(at => Variants(at, Schema)).Select(Body)];
    }

    private IEnumerable<(string, SpecNode, string)> Examples()
    {
        foreach (SpecMember example in Stated.Examples)
        {
            if (_schemas.Check.Problem(Schema, example.Value) is { } problem)
            {
                notDerived.Add(new NotDerived($"{Prefix}/{example.Name}", $"The documented example breaks its own document: {problem}."));
            }
            else
            {
                yield return (example.Name, example.Value, "");
            }
        }
    }

    /// <summary>The complete request, once more for each further alternative in it, with the sites that are new in each.</summary>
    private IEnumerable<(SpecNode Root, SchemaSite Site)> Bases(SpecNode? schema, SpecNode complete)
    {
        foreach (SchemaSite site in _schemas.Sites.Of(schema, complete))
        {
            yield return (complete, site);
            foreach (SpecNode value in _schemas.View.Options(site.Stated).Select(_schemas.Complete).OfType<SpecNode>())
            {
                SpecNode root = site.Edit(complete, value);
                foreach (SchemaSite inner in _schemas.Sites.Of(schema, root).Where(inner => IsWithin(inner, site)))
                {
                    yield return (root, inner);
                }
            }
        }
    }

    private static bool IsWithin(SchemaSite inner, SchemaSite outer) => inner.Segments.Take(outer.Segments.Count).SequenceEqual(outer.Segments);

    /// <summary>Two keywords of one place may ask for the same body.</summary>
    private IEnumerable<(string, SpecNode, string)> Variants((SpecNode Root, SchemaSite Site) at, SpecNode? schema) =>
        from variant in RequestVariants.Of(at.Site, _schemas, corrections.Narrowing(at.Site.Schema) is not null)
        let root = at.Site.Edit(at.Root, variant.Value)
        where _seen.Add($"{at.Site.Label} {CaseJson.Write(root)}") && !IsOfAnother(at.Site, variant, root, schema)
        select ($"{at.Site.Label}-{variant.Label}", root, at.Site.Member);

    /// <summary>What breaks its own place and not the whole: a client that knows which alternative is meant refuses it, and one that does not cannot.</summary>
    private bool IsOfAnother(SchemaSite site, SiteVariant variant, SpecNode root, SpecNode? schema)
    {
        bool isOfAnother = variant.Value is { } value && _schemas.Check.Problem(site.Stated, value) is not null && _schemas.Check.Problem(schema, root) is null;
        if (isOfAnother)
        {
            notDerived.Add(new NotDerived($"{Prefix}/{site.Label}-{variant.Label}", "The document allows it by another alternative than the one that is sent."));
        }

        return isOfAnother;
    }

    private ContractCase Body((string Label, SpecNode Body, string Member) variant)
    {
        bool isValid = _schemas.Check.Problem(Schema, variant.Body) is null;
        return Make(
            variant.Label,
            _schemas.WithTexts(source.Valid with { Body = CaseJson.Write(variant.Body), IsValid = isValid }, Schema, variant.Body),
            isValid && Stated.CanTravel(variant.Body) ? null : variant.Member);
    }

    private IEnumerable<ContractCase> Paths() =>
        from parameter in PathValues.Parameters(source.Node)
        from value in PathValues.Of(parameter)
        let isValid = value.CanTravel && _schemas.Check.Problem(parameter["schema"], SpecScalar.OfText(value.Text)) is null
        select Make(
            $"{parameter.Text("name")}-{value.Label}",
            source.Valid with { PathParameters = PathValues.With(source.Valid.PathParameters, parameter.Text("name")!, value.Text) },
            isValid ? null : parameter.Text("name"));

    private IEnumerable<ContractCase> Parameters()
    {
        ParameterValues values = new(source.Node, _schemas);
        if (values.IsEmpty || values.Complete is not { } complete)
        {
            return [];
        }

        IEnumerable<(string Label, SpecNode Values, string Member)> variants =
            [("all-parameters", complete, ""), .. Bases(values.Schema, complete).Where(at => ParameterValues.IsStated(at.Site)).SelectMany(at => Variants(at, values.Schema))];
        return variants.Where(variant => values.IsTaken(variant.Values)).Select(variant => Make(
            variant.Label, values.In(source.Valid, variant.Values), values.IsSendable(variant.Values) ? null : variant.Member) with { IsPlain = variant.Values == complete });
    }

    private ContractCase Make(string label, CaseRequest request, string? refused) => new(
        $"{Prefix}/{label}",
        CaseArea.Request,
        source.Operation,
        request,
        source.Success,
        refused is null ? AnswerExpectations.Of(source.Success.Status, source.Success.Body is null ? AnswerReading.Untyped : AnswerReading.Typed, hasRaw: false, source.Body) : CaseExpectation.Refused(refused));
}
