using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of the parameters of an operation.</summary>
internal sealed class ParameterFacts
{
    private readonly ApiOperation _operation;
    private readonly PatternNames _patterns;
    private readonly ApiParameter[] _stated;

    public ParameterFacts(ApiOperation operation)
    {
        _operation = operation;
        _stated = [.. operation.PathParameters.Where(parameter => !parameter.IsAnySegment), .. operation.Parameters];
        _patterns = new PatternNames(new ApiObject(Holder, Description: null, ModelRoles.Request, [.. _stated.Select(parameter => parameter.Member), .. Body(operation.Body)]));
        Rules = new CSharpRules(_patterns);
    }

    /// <summary>The class that holds what the document states of them.</summary>
    public string Holder => _operation.Name + "Facts";

    /// <summary>What writes the rules of the holder.</summary>
    public CSharpRules Rules { get; }

    /// <summary>The arguments of the method: a caller must give each.</summary>
    public SpecNode Arguments => Fact.List(_operation.PathParameters.Concat(_operation.Parameters.Where(parameter => parameter.Member.IsRequired)).Select(Argument));

    public SpecNode Stated => Fact.List(_stated.Select(parameter => Fact.Object(
        ("name", Fact.Of(Field(parameter))),
        ("clr", Fact.Of(Type(parameter))),
        ("json", Fact.Of(CSharpText.Literal(parameter.Name))),
        ("place", Fact.Of(Place(parameter))),
        ("rule", Fact.Of(Rules.Of(parameter.Member.Shape))),
        ("style", Fact.Of(Style(parameter))),
        ("isJson", Fact.Of(parameter.JsonStyle is not null)),
        ("required", Fact.Of(parameter.Member.IsRequired)),
        ("reserved", Fact.Of(parameter.AllowsReserved)))));

    /// <summary>What is added to the path: the name of each, and its value.</summary>
    public SpecNode Added => Fact.List(_operation.Parameters.Select(parameter => Fact.Object(
        ("name", Fact.Of(Field(parameter))),
        ("value", Fact.Of(parameter.Member.IsRequired ? parameter.Variable : $"parameters?.{parameter.Member.Name}")))));

    public SpecNode Patterns => Fact.List(_patterns.All.Select(pattern => ModelFacts.Pattern(pattern.Key, pattern.Value)));

    /// <summary>The value of a parameter of the path, as an expression.</summary>
    public string InPath(ApiParameter parameter) =>
        parameter.IsAnySegment ? parameter.Variable : $"{Holder}.{Field(parameter)}.With({parameter.Variable})";

    /// <summary>The body as a member of the holder, where its rule stands there.</summary>
    private static IEnumerable<ApiMember> Body(ApiBody? body) => body is null or { IsModel: true }
        ? []
        : [new ApiMember("", BodyFacts.Field, body.Shape, body.IsRequired, IsNullable: false, IsDeprecated: false, Description: null)];

    private static string Field(ApiParameter parameter) => parameter.Member.Name + "Parameter";

    private static string Place(ApiParameter parameter) => Naming.Words.Pascal(parameter.Place);

    private static string Style(ApiParameter parameter) => parameter.JsonStyle is { } json ? $"FieldStyle.{json}"
        : parameter.Member.Shape is Shape.List ? $"ListStyle.{parameter.ListStyle}"
        : "";

    private static string Type(ApiParameter parameter) => parameter.JsonStyle is not null ? $"JsonParameter<{CSharpTypes.Of(parameter.Member.Shape)}>" : Type(parameter.Member.Shape);

    private static string Type(Shape shape) => shape is Shape.List list ? $"ListParameter<{CSharpTypes.Of(list.Items)}>" : $"Parameter<{CSharpTypes.Of(shape)}>";

    private static SpecNode Argument(ApiParameter parameter) => Fact.Object(
        ("clr", Fact.Of(CSharpTypes.Of(parameter.Member.Shape))),
        ("variable", Fact.Of(parameter.Variable)),
        ("docs", Fact.List(DocComment.Element(
            $"<param name=\"{parameter.Variable.TrimStart('@')}\">", Describe(parameter), "</param>"))));

    private static string Describe(ApiParameter parameter) => string.Join(' ', new[]
    {
        DocComment.Sentence(parameter.Member.Description ?? $"The parameter {parameter.Name}"),
        parameter.IsAnySegment ? null : LimitText.Of(parameter.Member.Shape),
        parameter.Member.IsDeprecated ? "The provider's document advises against it, and requires it." : null,
    }.OfType<string>());
}
