using System.Text.RegularExpressions;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of an operation.</summary>
internal sealed partial class OperationFacts(ApiOperation operation, string client)
{
    public SpecObject Write() => Fact.Object(
        ("name", Fact.Of(operation.Name)),
        ("id", Fact.Of(CSharpText.Literal(operation.Id))),
        ("method", Fact.Of(Words.Pascal(operation.Method))),
        ("path", Fact.Of($"$\"{Path()}\"")),
        ("deprecated", Fact.Of(operation.IsDeprecated)),
        ("parameters", Fact.List(operation.PathParameters.Select(Parameter))),
        ("request", Fact.Of(operation.Body.Model)),
        ("mediaType", Fact.Of(CSharpText.Literal(operation.Body.MediaType))),
        ("answer", Fact.Of(AnswerType)),
        ("accept", Fact.Of(Accept())),
        ("successes", Fact.List(operation.Answers.Where(answer => answer.IsSuccess).OrderBy(answer => answer.Model is null).Select(Success))),
        ("failures", Fact.List(operation.Answers.Where(answer => !answer.IsSuccess).Select(Failure))),
        ("errors", Fact.List(operation.Answers.Where(answer => !answer.IsSuccess).Select(answer => answer.Model).OfType<string>().Distinct())),
        ("returns", Fact.Of(IsBodyOptional ? "The body of the answer, or <see langword=\"null\"/> where a success came without one." : "The body of the answer.")),
        ("docs", Fact.List(Docs())));

    [GeneratedRegex(@"\{([^{}]*)\}|([^{}]+)|[{}]")]
    private static partial Regex PathParts();

    private string? AnswerModel => operation.Answers.FirstOrDefault(answer => answer is { IsSuccess: true, Model: not null })?.Model;

    private bool IsBodyOptional => operation.Answers.Any(answer => answer is { IsSuccess: true, BodyOptional: true });

    private string AnswerType => AnswerModel + (IsBodyOptional ? "?" : "");

    private string Path() => string.Concat(PathParts().Matches(operation.Path).Select(part =>
        part.Groups[1].Success ? $"{{{CSharpText.Variable(part.Groups[1].Value)}}}" : CSharpText.Escape(part.Value)));

    private static SpecNode Parameter(ApiParameter parameter)
    {
        string variable = CSharpText.Variable(parameter.Name);
        return Fact.Object(
            ("variable", Fact.Of(variable)),
            ("docs", Fact.List(DocComment.Element(
                $"<param name=\"{variable.TrimStart('@')}\">", DocComment.Sentence(parameter.Description ?? $"The parameter {parameter.Name}"), "</param>"))));
    }

    private string Accept()
    {
        string[] types = [.. operation.Answers.Select(answer => answer.MediaType).OfType<string>().Distinct()];
        return types.Length == 0 ? "null" : CSharpText.Literal(string.Join(", ", types));
    }

    private SpecNode Success(ApiAnswer answer) => Fact.Object(
        ("status", Fact.Of(answer.Status)),
        ("reader", Fact.Of(answer.Model is null ? "" : $", {client}Json.Default.{answer.Model}{(IsBodyOptional ? "!" : "")}")),
        ("bodyOptional", Fact.Of(answer is { Model: not null, BodyOptional: true })));

    private SpecNode Failure(ApiAnswer answer) => Fact.Object(
        ("status", Fact.Of(answer.Status)),
        ("clr", Fact.Of(answer.Model is null ? "Failure" : $"Failure<{answer.Model}>")),
        ("description", Fact.Of(CSharpText.Literal(answer.Description))),
        ("reader", Fact.Of(answer.Model is null ? "" : $", {client}Json.Default.{answer.Model}")));

    private IEnumerable<string> Docs() =>
    [
        .. DocComment.Summary(operation.Summary ?? operation.Description ?? $"{operation.Method.ToUpperInvariant()} {operation.Path}"),
        .. operation is { Summary: not null, Description: { } description } && description != operation.Summary
            ? DocComment.Element("<remarks>", DocComment.Sentence(description), "</remarks>")
            : [],
    ];
}
