using System.Text.RegularExpressions;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of an operation.</summary>
internal sealed partial class OperationFacts(ApiOperation operation)
{
    private readonly ParameterFacts _parameters = new(operation);

    public SpecObject Write() => Fact.Object(
        ("name", Fact.Of(operation.Name)),
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
        ("request", Fact.Of(operation.Body?.Model ?? "")),
        ("mediaType", Fact.Of(CSharpText.Literal(operation.Body?.MediaType ?? ""))),
        ("response", Fact.Of(Successes.First(success => success.Model is not null).Model!)),
        ("responseOptional", Fact.Of(Successes.Any(success => success.BodyOptional))),
        ("accept", Fact.Of(CSharpText.Literal(Accept()))),
        ("successes", Fact.List(Successes.OrderBy(success => success.Model is null).Select(Success))),
        ("failures", Fact.List(Failures.Select(Failure))),
        ("errors", Fact.List(Failures.Select(failure => failure.Model).OfType<string>().Distinct())),
        ("docs", Fact.List(Docs())));

    [GeneratedRegex(@"\{([^{}]*)\}|[^{}]+")]
    private static partial Regex PathParts();

    private IEnumerable<ApiResponse> Successes => operation.Responses.Where(response => response.IsSuccess);

    private IEnumerable<ApiResponse> Failures => operation.Responses.Where(response => !response.IsSuccess);

    private string Path() => string.Concat(PathParts().Matches(operation.Path).Select(part =>
        part.Groups[1].Success ? $"{{{Value(part.Groups[1].Value)}}}" : CSharpText.Escape(part.Value)));

    private string Value(string name) => _parameters.InPath(operation.PathParameters.First(parameter => parameter.Name == name));

    private string Accept() => string.Join(", ", operation.Responses.Select(response => response.MediaType).OfType<string>().Distinct());

    private static SpecNode Success(ApiResponse response) => Fact.Object(
        ("status", Fact.Of(response.Status)),
        ("model", Fact.Of(response.Model ?? "")),
        ("bodyOptional", Fact.Of(response is { Model: not null, BodyOptional: true })));

    private static SpecNode Failure(ApiResponse response) => Fact.Object(
        ("status", Fact.Of(response.Status)),
        ("model", Fact.Of(response.Model ?? "")),
        ("description", Fact.Of(CSharpText.Literal(DocComment.OneLine(response.Description).TrimEnd('.')))));

    private IEnumerable<string> Docs() =>
    [
        .. DocComment.Summary(operation.Summary ?? operation.Description ?? $"{operation.Method.ToUpperInvariant()} {operation.Path}"),
        .. operation is { Summary: not null, Description: { } description } && description != operation.Summary
            ? DocComment.Element("<remarks>", DocComment.Sentence(description), "</remarks>")
            : [],
    ];
}
