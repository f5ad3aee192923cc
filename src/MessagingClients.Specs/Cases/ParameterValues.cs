using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>
/// The parameters of one operation, as if they were the members of an object: <c>query.limit</c>. So they are tried on both sides
/// of what their schemas say as bodies are.
/// </summary>
internal sealed class ParameterValues
{
    private readonly CaseSchemas _schemas;
    private readonly SpecObject[] _parameters;

    public ParameterValues(OperationNode node, CaseSchemas schemas)
    {
        _schemas = schemas;
        _parameters =
        [
            .. node.Operation.Items("parameters").OfType<SpecObject>().Where(parameter => !IgnoredHeaders.Has(parameter) && SchemaOf(parameter) is not null
                && (parameter.Text("in") != "path" || !IsText(parameter) || IsStructured(parameter, schemas.View))),
        ];
        Schema = Object(
            _parameters.GroupBy(parameter => parameter.Text("in")!).Select(place => (place.Key, (SpecNode)Place([.. place]))),
            _parameters.Where(IsRequired).Select(parameter => parameter.Text("in")!).Distinct());
    }

    /// <summary>What the document says of all of them.</summary>
    public SpecObject Schema { get; }

    public bool IsEmpty => _parameters.Length == 0;

    /// <summary>Those that the document requires; <see langword="null"/> where no values were found.</summary>
    public SpecNode? Minimal => IsEmpty
        ? new SpecObject([])
        : new[] { _schemas.Minimal(Schema), Complete }.FirstOrDefault(values => values is not null && _schemas.Check.Problem(Schema, values) is null && CanTravel(values));

    /// <summary>All that a request can carry; <see langword="null"/> where no values were found.</summary>
    public SpecNode? Complete => All is { } all
        ? Hidden(all).Aggregate(all, (values, parameter) => Edit(values, parameter, Other(parameter)))
        : null;

    /// <summary>The names of those that no request carries, so that a server could tell them.</summary>
    public IEnumerable<string> LeftOut => All is { } all
        ? Hidden(all).Where(parameter => Other(parameter) is null).Select(parameter => parameter.Text("name")!)
        : [];

    /// <summary>Whether a place is of the document's making: not of ours, and not that nothing stands in it.</summary>
    public static bool IsStated(SchemaSite site) => site.Segments.Count > 1;

    /// <summary>Whether a request can carry the values, each that it needs among them.</summary>
    public bool CanTravel(SpecNode values) =>
        Given(values).All(given => ParameterTravel.IsPossible(given.Parameter, given.Value))
        && _parameters.Where(IsRequired).All(parameter => Given(values).Any(given => given.Parameter == parameter));

    /// <summary>Whether servers take the path: many refuse one with a zero byte, whatever a document says.</summary>
    public bool IsTaken(SpecNode values) => !Given(values).Any(given => given.Parameter.Text("in") == "path" && CaseJson.Write(given.Value).Contains("\\u0000", StringComparison.Ordinal));

    /// <summary>A request with these values.</summary>
    public CaseRequest In(CaseRequest request, SpecNode values)
    {
        (SpecObject Parameter, SpecNode Value)[] given = [.. Given(values)];
        return _schemas.WithListed(request, Schema, values) with
        {
            PathParameters = given.Where(each => !IsApart(each.Parameter)).Aggregate(
                request.PathParameters, (path, each) => PathValues.With(path, each.Parameter.Text("name")!, ((SpecScalar)each.Value).Text)),
            AreParametersValid = _parameters.Where(IsApart).All(parameter => IsValid(parameter, values)),
            Parameters =
            [
                .. from each in given
                   where IsApart(each.Parameter)
                   select new CaseParameter(each.Parameter.Text("in")!, each.Parameter.Text("name")!, CaseJson.Write(each.Value)),
            ],
        };
    }

    /// <summary>Whether a parameter of the path is no single text in it.</summary>
    public static bool IsStructured(SpecObject parameter, SchemaView view) => parameter.Text("in") == "path"
        && (parameter["content"] is not null || parameter.Text("style") is "label" or "matrix"
            || view.Resolve(SchemaOf(parameter)) is var schema && (schema["properties"] is not null || SchemaTraits.Types(schema) is ["array" or "object"]));

    private static SpecNode Edit(SpecNode values, SpecObject parameter, SpecNode? value) =>
        SpecEdit.Replace(values, [parameter.Text("in")!, parameter.Text("name")!], _ => value)!;

    private SpecNode? All => field ??= _schemas.Complete(Schema);

    private IEnumerable<SpecObject> Hidden(SpecNode values) =>
        Given(values).Where(given => !ParameterTravel.IsPossible(given.Parameter, given.Value)).Select(given => given.Parameter);

    /// <summary>
    /// A map without a member cannot be told from none; one with a member can, where no other map has its members in the same place. What
    /// has no such value is left out.
    /// </summary>
    private SpecObject? Other(SpecObject parameter)
    {
        if (IsSpread(parameter) && _parameters.Count(IsSpread) > 1)
        {
            return null;
        }

        SpecObject map = new([new SpecMember("key", SpecScalar.OfText("text"))]);
        return _schemas.Check.Problem(SchemaOf(parameter), map) is null && ParameterTravel.IsPossible(parameter, map) ? map : null;
    }

    private bool IsSpread(SpecObject parameter) => parameter.Text("in") == "query" && parameter["content"] is null && (parameter.Text("style") ?? "form") == "form"
        && !parameter["explode"].IsFalse() && SchemaTraits.Types(_schemas.View.Resolve(SchemaOf(parameter))) is ["object"];

    private static SpecNode? SchemaOf(SpecObject parameter) => parameter["schema"] ?? parameter.Members("content").Select(media => media.Value.Value("schema")).FirstOrDefault();

    private bool IsApart(SpecObject parameter) => parameter.Text("in") != "path" || IsStructured(parameter, _schemas.View);

    private static bool IsText(SpecObject parameter) => parameter.Object("schema") is { } schema && SchemaTraits.Types(schema) is ["string"]
        && schema["enum"] is null && schema["pattern"] is null && schema["format"] is null && schema["maxLength"] is null;

    private bool IsValid(SpecObject parameter, SpecNode values) =>
        Given(values).FirstOrDefault(given => given.Parameter == parameter).Value is { } value
            ? _schemas.Check.Problem(SchemaOf(parameter), value) is null
            : !IsRequired(parameter);

    private static bool IsRequired(SpecObject parameter) => parameter.Flag("required") || parameter.Text("in") == "path";

    private static SpecObject Place(SpecObject[] parameters) => Object(
        parameters.Select(parameter => (parameter.Text("name")!, SchemaOf(parameter)!)),
        parameters.Where(IsRequired).Select(parameter => parameter.Text("name")!));

    private static SpecObject Object(IEnumerable<(string Name, SpecNode Schema)> properties, IEnumerable<string> required) => new(
        [
            new SpecMember("type", SpecScalar.OfText("object")),
            new SpecMember("properties", new SpecObject([.. properties.Select(property => new SpecMember(property.Name, property.Schema))])),
            new SpecMember("required", new SpecArray([.. required.Select(name => SpecScalar.OfText(name))])),
        ]);

    private IEnumerable<(SpecObject Parameter, SpecNode Value)> Given(SpecNode values) =>
        from parameter in _parameters
        let value = values.Object(parameter.Text("in")!)?[parameter.Text("name")!]
        where value is not null && !SchemaTraits.IsNull(value)
        select (parameter, value);
}
