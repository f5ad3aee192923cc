using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>The requests of one operation, on both sides of everything that its document states.</summary>
internal sealed class RequestCases(CaseSource source, CaseCorrections corrections, ICollection<NotDerived> notDerived)
{
    /// <summary>How many places within further alternatives are tried in one operation.</summary>
    private const int MostWithin = 2_000;

    private readonly CaseSchemas _schemas = source.Requests;
    private readonly HashSet<string> _seen = [];
    private int _within;

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

        LeaveOutDeeper("deeper", Schema);
        IEnumerable<RequestVariant> plain =
        [
            new("minimal", _schemas.Minimal(Schema) ?? complete, "", IsAllowed: true),
            new("maximal", complete, "", IsAllowed: true),
            .. Examples(),
        ];
        IEnumerable<ContractCase> nothing = Stated.IsOptional ? [Make("no-body", source.Valid with { Body = "" }, null)] : [];
        IEnumerable<RequestVariant> tried = Bases(Schema, complete).Where(at => !Stated.IsFile(at.Site)).SelectMany(at => Variants(at, Schema));
        return [.. plain.Select(Body).Select(each => each with { IsPlain = true }), .. nothing, .. tried.Select(Body)];
    }

    private IEnumerable<RequestVariant> Examples()
    {
        foreach (SpecMember example in Stated.Examples)
        {
            if (_schemas.Check.Problem(Schema, example.Value) is { } problem)
            {
                LeaveOut(example.Name, $"The documented example breaks its own document: {problem}.");
            }
            else if (_schemas.Sites.Unstated(Schema, example.Value) is { } member)
            {
                LeaveOut(example.Name, $"The documented example has the member '{member}', which its schema does not state.");
            }
            else
            {
                yield return new RequestVariant(example.Name, example.Value, "", IsAllowed: true);
            }
        }
    }

    /// <summary>The complete request, once more for each further alternative in it, with the sites that are new in each.</summary>
    private IEnumerable<TriedSite> Bases(SpecNode? schema, SpecNode complete)
    {
        IReadOnlyList<SchemaSite> sites = _schemas.Sites.Of(schema, complete);
        foreach (SchemaSite site in sites)
        {
            yield return new TriedSite(complete, sites, site);
            foreach (TriedSite inner in Alternatives(schema, complete, site))
            {
                yield return inner;
            }
        }
    }

    private IEnumerable<TriedSite> Alternatives(SpecNode? schema, SpecNode complete, SchemaSite site)
    {
        foreach (SpecNode option in _schemas.View.Options(site.Stated).Where(option => _schemas.Complete(option) is not null))
        {
            if (_within > MostWithin)
            {
                LeaveOut($"{site.Label}-alternatives", $"More than {MostWithin} places within alternatives are tried before.");
                yield break;
            }

            LeaveOutDeeper($"{site.Label}-deeper", option);
            SpecNode root = site.Edit(complete, _schemas.Complete(option));
            IReadOnlyList<SchemaSite> more = _schemas.Sites.Of(schema, root);
            foreach (SchemaSite inner in more.Where(inner => inner.IsWithin(site)))
            {
                _within++;
                yield return new TriedSite(root, more, inner);
            }
        }
    }

    /// <summary>Two keywords of one place may ask for the same body.</summary>
    private IEnumerable<RequestVariant> Variants(TriedSite at, SpecNode? schema) =>
        from variant in RequestVariants.Of(at.Site, _schemas, corrections.Narrowing(at.Site.Schema) is not null)
        let root = at.Site.Edit(at.Root, variant.Value)
        where _seen.Add($"{at.Site.Label} {CaseJson.Write(root)}")
        let tried = Try(at, variant, root, IsAllowed(schema, root))
        where tried is not null
        select tried;

    private RequestVariant? Try(TriedSite at, SiteVariant variant, SpecNode root, bool isAllowed)
    {
        string label = $"{at.Site.Label}-{variant.Label}";
        bool isFitting = variant.Value is null || IsAllowed(at.Site.Stated, variant.Value);
        if (Obstacle(at.Site, variant, isOfAnother: isAllowed && !isFitting) is { } obstacle)
        {
            LeaveOut(label, obstacle);
            return null;
        }

        return new RequestVariant(label, root, at.Site.Member, isAllowed) { Union = isFitting && !isAllowed ? BrokenUnion(at, root) : null };
    }

    /// <summary>
    /// Why a value is not tried. What breaks its own place and not the whole, a client that knows which alternative is meant refuses, and
    /// one that does not cannot; and a bound may be a number that no client can hold.
    /// </summary>
    private static string? Obstacle(SchemaSite site, SiteVariant variant, bool isOfAnother) =>
        isOfAnother ? "The document allows it by another alternative than the one that is sent."
        : IsBeyond(site, variant.Value) ? "A client holds whole numbers of 64 bits."
        : null;

    private static bool IsBeyond(SchemaSite site, SpecNode? value) =>
        SchemaTraits.Types(site.Schema) is ["integer"] && value is SpecScalar { Kind: ScalarKind.Number } && !WholeNumbers.Holds(site.Schema, value);

    /// <summary>Of a value that its own place allows, a client can say no more than that the alternatives around it do not.</summary>
    private string? BrokenUnion(TriedSite at, SpecNode root)
    {
        SchemaSite? broken = at.Around.FirstOrDefault(around => !IsAllowed(around.Stated, SpecPointer.Follow(root, around.Segments).Node));
        return broken is not null && _schemas.View.Options(broken.Stated).Count > 1 ? broken.Place : null;
    }

    private bool IsAllowed(SpecNode? schema, SpecNode value) => _schemas.Check.Problem(schema, value) is null;

    private ContractCase Body(RequestVariant variant) => Make(
        variant.Label,
        _schemas.WithTexts(source.Valid with { Body = CaseJson.Write(variant.Value), IsValid = variant.IsAllowed }, Schema, variant.Value),
        variant.IsAllowed && Stated.CanTravel(variant.Value) ? null : CaseExpectation.Refused(variant.Member) with { Union = variant.Union });

    private IEnumerable<ContractCase> Paths() =>
        from parameter in PathValues.Parameters(source.Node)
        from value in PathValues.Of(parameter)
        let isValid = value.CanTravel && IsAllowed(parameter["schema"], SpecScalar.OfText(value.Text))
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

        LeaveOutDeeper("parameters-deeper", values.Schema);
        foreach (string name in values.LeftOut)
        {
            LeaveOut(name, "A server could not tell its members from those of another parameter, or that there are none.");
        }

        RequestVariant all = new("all-parameters", complete, "", IsAllowed(values.Schema, complete));
        IEnumerable<RequestVariant> tried = Bases(values.Schema, complete).Where(at => ParameterValues.IsStated(at.Site)).SelectMany(at => Variants(at, values.Schema));
        return
        [
            .. from variant in tried.Prepend(all)
               where IsTaken(values, variant)
               let refused = variant.IsAllowed && values.CanTravel(variant.Value) ? null : Refused(variant)
               select Make(variant.Label, values.In(source.Valid, variant.Value), refused) with { IsPlain = variant.Value == complete },
        ];
    }

    private bool IsTaken(ParameterValues values, RequestVariant variant)
    {
        bool isTaken = values.IsTaken(variant.Value);
        if (!isTaken)
        {
            LeaveOut(variant.Label, "Servers refuse a path with a zero byte.");
        }

        return isTaken;
    }

    /// <summary>A client knows nothing of the places that parameters are put in here.</summary>
    private static CaseExpectation Refused(RequestVariant variant) =>
        CaseExpectation.Refused(variant.Member) with { Union = variant.Union?[(variant.Union.IndexOf('.', StringComparison.Ordinal) + 1)..] };

    private void LeaveOutDeeper(string label, SpecNode? schema)
    {
        if (_schemas.Shallow(schema) is { } reason)
        {
            LeaveOut(label, reason);
        }
    }

    private void LeaveOut(string label, string reason) => notDerived.Add(new NotDerived($"{Prefix}/{label}", reason));

    private ContractCase Make(string label, CaseRequest request, CaseExpectation? refused) => new(
        $"{Prefix}/{label}",
        CaseArea.Request,
        source.Operation,
        request,
        source.Success,
        refused ?? AnswerExpectations.Of(source.Success.Status, source.Success.Body is null ? AnswerReading.Untyped : AnswerReading.Typed, hasRaw: false, source.Body));
}
