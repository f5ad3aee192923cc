using System.Text.RegularExpressions;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of an operation.</summary>
internal sealed partial class OperationFacts(ApiOperation operation, ApiSecurity security)
{
    private readonly ParameterFacts _parameters = new(operation);
    private readonly AnswerFacts _answers = new(operation);

    public SpecObject Write() => Fact.Object(
        ("name", Fact.Of(operation.Name)),
        ("area", Fact.Of(operation.Area ?? "")),
        ("id", Fact.Of(CSharpText.Literal(operation.Id))),
        ("method", Fact.Of(Words.Pascal(operation.Method))),
        ("path", Fact.Of($"$\"{Path()}\"")),
        ("template", Fact.Of(CSharpText.Literal(operation.Path))),
        ("unprocessedAfter429", Fact.Of(operation.IsUnprocessedAfter429)),
        ("deprecated", Fact.Of(operation.IsDeprecated)),
        ("parameters", _parameters.Arguments),
        ("optionalParameters", Fact.Of(operation.OptionalParameters ?? "")),
        ("deprecatedParameters", Fact.Of(operation.Parameters.Any(parameter => parameter.Member is { IsDeprecated: true, IsRequired: false }))),
        ("holder", Fact.Of(_parameters.Holder)),
        ("stated", _parameters.Stated),
        ("added", _parameters.Added),
        ("patterns", _parameters.Patterns),
        ("request", Fact.Of(operation.Body is { } body ? CSharpTypes.Of(body.Shape) : "")),
        ("requestDocs", Fact.List(BodyFacts.Docs(operation.Body))),
        ("mediaType", Fact.Of(CSharpText.Literal(operation.Body?.MediaTypes[0] ?? ""))),
        ("body", BodyFacts.Of(operation.Body, _parameters.Rules)),
        ("bodiless", Fact.Of(_answers.IsNone)),
        ("response", Fact.Of(_answers.Response)),
        ("responseOptional", Fact.Of(_answers.IsOptional)),
        ("returns", Fact.Of(_answers.Returns)),
        ("accept", Fact.Of(_answers.Accept.Length == 0 ? "" : CSharpText.Literal(_answers.Accept))),
        ("successes", Fact.List(_answers.Successes)),
        ("failures", Fact.List(_answers.Failures)),
        ("errors", Fact.List(_answers.Errors)),
        ("server", Fact.Of(operation.Server ?? "")),
        ("credentials", Fact.Of(operation.Security.Equals(security.Usual) ? "" : SecurityFacts.Demand(operation.Security))),
        ("docs", Fact.List(Docs())));

    [GeneratedRegex(@"\{([^{}]*)\}|[^{}]+")]
    private static partial Regex PathParts();

    private string Path() => string.Concat(PathParts().Matches(operation.Path).Select(part =>
        part.Groups[1].Success ? $"{{{Value(part.Groups[1].Value)}}}" : CSharpText.Escape(part.Value)));

    private string Value(string name) => _parameters.InPath(operation.PathParameters.First(parameter => parameter.Name == name));

    private IEnumerable<string> Docs() =>
    [
        .. DocComment.Summary(operation.Summary ?? operation.Description ?? $"{operation.Method.ToUpperInvariant()} {operation.Path}"),
        .. Remarks() is { Length: > 0 } remarks ? DocComment.Element("<remarks>", remarks, "</remarks>") : [],
    ];

    private string Remarks() => string.Join(' ',
    [
        .. operation is { IsFurther: true, Body: { } body } ? (string[])[$"The body goes out as {string.Join(" or ", body.MediaTypes)}."] : [],
        .. operation is { Summary: not null, Description: { } description } && description != operation.Summary ? (string[])[DocComment.Sentence(description)] : [],
    ]);
}
