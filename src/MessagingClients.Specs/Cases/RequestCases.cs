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

        IEnumerable<RequestVariant> plain = [new("minimal", _schemas.Minimal(Schema) ?? complete, ""), new("maximal", complete, ""), .. Examples()];
        IEnumerable<ContractCase> nothing = Stated.IsOptional ? [Make("no-body", source.Valid with { Body = "" }, null)] : [];
        return [.. plain.Select(Body).Select(each => each with { IsPlain = true }), .. nothing, .. Bases(Schema, complete).Where(at => !Stated.IsFile(at.Site)).SelectMany(at => Variants(at, Schema)).Select(Body)];
    }

    private IEnumerable<RequestVariant> Examples()
    {
        foreach (SpecMember example in Stated.Examples)
        {
            if (_schemas.Check.Problem(Schema, example.Value) is { } problem)
            {
                notDerived.Add(new NotDerived($"{Prefix}/{example.Name}", $"The documented example breaks its own document: {problem}."));
            }
            else if (_schemas.Sites.Unstated(Schema, example.Value) is { } member)
            {
                notDerived.Add(new NotDerived($"{Prefix}/{example.Name}", $"The documented example has the member '{member}', which its schema does not state."));
            }
            else
            {
                yield return new RequestVariant(example.Name, example.Value, "");
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
    private IEnumerable<RequestVariant> Variants((SpecNode Root, SchemaSite Site) at, SpecNode? schema) =>
        from variant in RequestVariants.Of(at.Site, _schemas, corrections.Narrowing(at.Site.Schema) is not null)
        let root = at.Site.Edit(at.Root, variant.Value)
        where _seen.Add($"{at.Site.Label} {CaseJson.Write(root)}") && !IsOfAnother(at.Site, variant, root, schema) && !IsBeyond(at.Site, variant)
        select new RequestVariant($"{at.Site.Label}-{variant.Label}", root, at.Site.Member) { Union = BrokenUnion(at, variant, root, schema) };

    /// <summary>Of a value that its own place allows, a client can say no more than that the alternatives around it do not.</summary>
    private string? BrokenUnion((SpecNode Root, SchemaSite Site) at, SiteVariant variant, SpecNode root, SpecNode? schema)
    {
        if (_schemas.Check.Problem(schema, root) is null || (variant.Value is { } value && _schemas.Check.Problem(at.Site.Stated, value) is not null))
        {
            return null;
        }

        SchemaSite? broken = _schemas.Sites.Of(schema, at.Root).LastOrDefault(around => around.Segments.Count < at.Site.Segments.Count
            && IsWithin(at.Site, around) && _schemas.Check.Problem(around.Stated, SpecPointer.Follow(root, around.Segments).Node) is not null);
        return broken is not null && _schemas.View.Options(broken.Stated).Count > 1 ? broken.Place : null;
    }

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

    /// <summary>A bound may be a number that no client can hold.</summary>
    private bool IsBeyond(SchemaSite site, SiteVariant variant)
    {
        bool isBeyond = SchemaTraits.Types(site.Schema) is ["integer"] && variant.Value is SpecScalar { Kind: ScalarKind.Number } && !WholeNumbers.Holds(site.Schema, variant.Value);
        if (isBeyond)
        {
            notDerived.Add(new NotDerived($"{Prefix}/{site.Label}-{variant.Label}", "A client holds whole numbers of 64 bits."));
        }

        return isBeyond;
    }

    private ContractCase Body(RequestVariant variant)
    {
        bool isValid = _schemas.Check.Problem(Schema, variant.Value) is null;
        return Make(
            variant.Label,
            _schemas.WithTexts(source.Valid with { Body = CaseJson.Write(variant.Value), IsValid = isValid }, Schema, variant.Value),
            isValid && Stated.CanTravel(variant.Value) ? null : CaseExpectation.Refused(variant.Member) with { Union = variant.Union });
    }

    private IEnumerable<ContractCase> Paths() =>
        from parameter in PathValues.Parameters(source.Node)
        from value in PathValues.Of(parameter)
        let isValid = value.CanTravel && _schemas.Check.Problem(parameter["schema"], SpecScalar.OfText(value.Text)) is null
        select Make(
            $"{parameter.Text("name")}-{value.Label}",
            source.Valid with { PathParameters = PathValues.With(source.Valid.PathParameters, parameter.Text("name")!, value.Text) },
            isValid ? null : CaseExpectation.Refused(parameter.Text("name")!));

    private IEnumerable<ContractCase> Parameters()
    {
        ParameterValues values = new(source.Node, _schemas);
        if (values.IsEmpty || values.Complete is not { } complete)
        {
            return [];
        }

        IEnumerable<RequestVariant> variants =
            [new("all-parameters", complete, ""), .. Bases(values.Schema, complete).Where(at => ParameterValues.IsStated(at.Site)).SelectMany(at => Variants(at, values.Schema))];
        return variants.Where(variant => values.IsTaken(variant.Value)).Select(variant => Make(
            variant.Label, values.In(source.Valid, variant.Value), values.IsSendable(variant.Value) ? null : Refused(variant)) with { IsPlain = variant.Value == complete });
    }

    /// <summary>A client knows nothing of the places that parameters are put in here.</summary>
    private static CaseExpectation Refused(RequestVariant variant) =>
        CaseExpectation.Refused(variant.Member) with { Union = variant.Union?[(variant.Union.IndexOf('.', StringComparison.Ordinal) + 1)..] };

    private ContractCase Make(string label, CaseRequest request, CaseExpectation? refused) => new(
        $"{Prefix}/{label}",
        CaseArea.Request,
        source.Operation,
        request,
        source.Success,
        refused ?? AnswerExpectations.Of(source.Success.Status, source.Success.Body is null ? AnswerReading.Untyped : AnswerReading.Typed, hasRaw: false, source.Body));
}
