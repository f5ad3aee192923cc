using System.Globalization;
using System.Text.RegularExpressions;
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

    public IEnumerable<Stub> Derive() => [.. node.Operation.Items("x-answers").Select(Conditional), Otherwise()];

    private static string? MediaType(SpecNode? body) => body.Members("content").Select(media => media.Name).FirstOrDefault();

    private static SpecNode? Schema(SpecNode? body) =>
        body.Members("content").Select(media => media.Value.Value("schema")).FirstOrDefault();

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
        SpecMember success = node.Operation.Members("responses").FirstOrDefault(answer => answer.Name.StartsWith('2'))
            ?? throw new SpecException(DiagnosticCodes.Unsupported, node.Operation.Location, "No stub can be derived for an operation that states no success.");
        return Make(success.Name, [.. Body()], Response(success.Name, example: null, withBody: true));
    }

    private Stub Make(string id, IReadOnlyList<string> schemas, StubResponse answer) => new(
        $"{node.Operation.Text("operationId") ?? node.Path}/{id}",
        node.Method.ToUpperInvariant(),
        node.Path,
        [.. SecurityHeaders.Of(document, node), .. MediaTypeHeader()],
        schemas,
        answer)
    {
        Parameters = [.. StubParameters.Of(document, node)],
    };

    private IEnumerable<string> Body() =>
        Schema(node.Operation["requestBody"]) is { } schema ? [_schemas.Export(schema)] : [];

    private IEnumerable<StubHeader> MediaTypeHeader() => MediaType(node.Operation["requestBody"]) is { } type
        ? [new StubHeader("Content-Type", $"{Regex.Escape(type)}(;.*)?")]
        : [];

    private StubResponse Response(string status, string? example, bool withBody)
    {
        SpecNode answer = node.Operation.Object("responses")![status]!;
        string? mediaType = withBody ? MediaType(answer) : null;
        return new StubResponse(
            Status(status, answer),
            mediaType,
            mediaType is null ? null : SpecJson.Write(_examples.Find((SpecObject)answer.Object("content")![mediaType]!, example)));
    }

    /// <summary>The first of a range stands for all of it: <c>4XX</c> is answered with 400.</summary>
    private static int Status(string status, SpecNode answer) => status switch
    {
        [var digit and >= '1' and <= '5', 'X', 'X'] => (digit - '0') * 100,
        _ when int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 100 and < 600 => number,
        _ => throw new SpecException(
            DiagnosticCodes.Unsupported, answer.Location, $"No stub can be derived for the answer '{status}'. Expected a status or a range such as 4XX."),
    };
}
