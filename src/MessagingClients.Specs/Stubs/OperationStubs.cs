using System.Globalization;
using System.Text.RegularExpressions;
using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>
/// The stubs of one operation: one for each entry of <c>x-answers</c>, by which a transcription says what OpenAPI cannot
/// (which answer belongs to which request), and last one that answers every request with the first success.
/// </summary>
internal sealed class OperationStubs(SpecObject document, OperationNode node)
{
    private readonly SchemaExport _schemas = new(document, OneSided.OfAnswers);
    private readonly ResponseExamples _examples = new(document);

    /// <summary>The stubs, for each way to prove who sends.</summary>
    public IEnumerable<Stub> Derive() => StubCredentials.Demand(document, node, DeriveOpen());

    /// <summary>The stubs, for whoever sends.</summary>
    public IEnumerable<Stub> DeriveOpen() => [.. node.Operation.Items("x-answers").Select(Conditional), Otherwise()];

    private SpecMember? Chosen => RequestMedia.Chosen(node.Operation["requestBody"]);

    private Stub Conditional(SpecNode entry)
    {
        if (entry.Value("when") is not { } when || entry.Text("status") is not { } status || node.Operation.Object("responses").Object(status) is null)
        {
            throw new SpecException(DiagnosticCodes.Invalid, entry.Location, "Expected 'when' and the 'status' of a stated answer.");
        }

        string id = entry.Text("body") ?? entry.Text("example") ?? "when";
        return Make($"{status}/{id}", [.. Body(), _schemas.Export(when)], Response(status, entry.Text("example"), withBody: entry.Text("body") != "none"));
    }

    private Stub Otherwise()
    {
        SpecMember[] answers = [.. node.Answers];
        SpecMember success = Array.Find(answers, answer => answer.Name.StartsWith('2'))
            ?? Array.Find(answers, answer => answer.Name == "default")
            ?? answers.FirstOrDefault()
            ?? throw new SpecException(DiagnosticCodes.Unsupported, node.Operation.Location, "No stub can be derived for an operation that states no answer.");
        return Make(success.Name, [.. Body()], Response(success.Name, example: null, withBody: true));
    }

    private Stub Make(string id, IReadOnlyList<string> schemas, StubResponse answer) => new(
        $"{node.Operation.Text("operationId") ?? node.Path}/{id}",
        node.Method.ToUpperInvariant(),
        node.Path,
        [.. MediaTypeHeader()],
        schemas,
        answer)
    {
        IsBodyOptional = Chosen is not null && !node.Operation["requestBody"].Flag("required"),
        Parameters = [.. StubParameters.Of(document, node)],
    };

    private IEnumerable<string> Body() => RequestMedia.JsonSchema(Chosen) is { } schema ? [_schemas.Export(schema)] : [];

    private IEnumerable<StubHeader> MediaTypeHeader() => Chosen is { } media
        ? [new StubHeader("Content-Type", $"{string.Join(".*", media.Name.Split('*').Select(Regex.Escape))}(;.*)?")]
        : [];

    private StubResponse Response(string status, string? example, bool withBody)
    {
        SpecNode answer = node.Operation.Object("responses")![status]!;
        AnswerMedia? media = withBody ? AnswerMedia.Of(document, answer) : null;
        return new StubResponse(
            Status(status, answer),
            media?.Served,
            media is null ? null : AnswerText.Of(media, () => _examples.Find(media.Described, example)));
    }

    /// <summary>The first of a range stands for all of it: <c>4XX</c> is answered with 400, and <c>default</c>, where it is a success, with 200.</summary>
    private static int Status(string status, SpecNode answer) => status switch
    {
        "default" => 200,
        [var digit and >= '1' and <= '5', 'X' or 'x', 'X' or 'x'] => (digit - '0') * 100,
        _ when int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 100 and < 600 => number,
        _ => throw new SpecException(
            DiagnosticCodes.Unsupported, answer.Location, $"No stub can be derived for the answer '{status}'. Expected a status or a range such as 4XX."),
    };
}
