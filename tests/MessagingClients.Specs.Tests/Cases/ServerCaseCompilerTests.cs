using MessagingClients.Specs.Cases;
using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Specs.Tests.Cases;

public sealed class ServerCaseCompilerTests : IDisposable
{
    private const string Document = """
        openapi: 3.0.3
        info: {title: Notes, version: '1'}
        servers: [{url: 'https://notes.example'}]
        paths:
          /notes:
            post:
              operationId: addNote
              requestBody:
                required: true
                content:
                  application/json:
                    schema: {type: object, required: [text], properties: {text: {type: string, maxLength: 5}, tag: {type: string}}}
                    examples:
                      least: {value: {text: text}}
                      longer: {value: {text: hello}}
              responses:
                '201': {description: made, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
                '429': {description: slow down}
            delete:
              operationId: removeNotes
              responses: {'200': {description: gone, content: {application/json: {schema: {type: object, properties: {count: {type: integer}}}}}}}
          /count:
            get:
              operationId: countNotes
              responses: {'200': {description: the count, content: {application/json: {schema: {type: object, properties: {count: {type: integer}}}}}}}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("server-cases-");

    [Fact]
    public void Each_request_that_the_document_shows_is_asked_once()
    {
        IReadOnlyList<ServerCase> cases = Derive();

        cases.Select(each => each.Case.Id).ShouldBe(
            ["notes/addNote/request/minimal", "notes/addNote/request/maximal", "notes/addNote/request/example-longer", "notes/removeNotes/request/minimal", "notes/countNotes/request/minimal"]);
        cases.ShouldAllBe(each => !each.Case.Environment.CallAgain && each.LeftOut == null && each.Needs.Count == 0);
    }

    [Fact]
    public void The_overlay_says_when_what_first_and_what_not_at_all()
    {
        IReadOnlyList<ServerCase> cases = Derive(
            ("$.paths['/notes'].delete", "{order: 1}"),
            ("$.paths['/count'].get", "{needs: [{method: POST, path: /notes, body: {text: hi}}]}"),
            ("$.paths['/notes'].post", "{leave-out: It costs money., unwritable: It is too long.}"));

        cases.Select(each => each.Case.Operation.Name).Distinct().ShouldBe(["addNote", "countNotes", "removeNotes"]);
        (cases[0].LeftOut, cases[0].Unwritable).ShouldBe(("It costs money.", "It is too long."));
        cases.Single(each => each.Case.Operation.Name == "countNotes").Needs.ShouldHaveSingleItem().ShouldBe(new ServerNeed("POST", "/notes", """{"text":"hi"}"""));
    }

    [Theory]
    [InlineData("later")]
    [InlineData("{sometime: 1}")]
    [InlineData("{order: soon}")]
    [InlineData("{order: 1.5}")]
    [InlineData("{leave-out: true}")]
    [InlineData("{unwritable: ''}")]
    [InlineData("{needs: [{method: POST}]}")]
    [InlineData("{needs: [{method: POST, path: notes}]}")]
    public void Another_form_is_an_error_at_its_place(string stated)
    {
        SpecException exception = Should.Throw<SpecException>(() => Derive(("$.paths['/count'].get", stated)));

        exception.Message.ShouldContain("Expected x-against to be ");
        exception.Message.ShouldContain("overlay.yaml(");
    }

    [Theory]
    [InlineData(201, """{"id":"7"}""", true, CaseEnd.Returns, ExpectedOutcome.Accepted, true)]
    [InlineData(201, """{"id":7}""", false, CaseEnd.ReturnsOrThrows, ExpectedOutcome.Accepted, false)]
    [InlineData(204, "", false, CaseEnd.ReturnsOrThrows, ExpectedOutcome.Accepted, false)]
    [InlineData(404, """{"no":1}""", false, CaseEnd.Throws, ExpectedOutcome.Rejected, false)]
    [InlineData(302, "", false, CaseEnd.Throws, ExpectedOutcome.Rejected, false)]
    [InlineData(500, "", false, CaseEnd.Throws, ExpectedOutcome.Unknown, false)]
    public void What_came_says_how_a_call_must_end(int status, string body, bool isDocumented, CaseEnd end, ExpectedOutcome outcome, bool typed)
    {
        byte[]? bytes = body.Length == 0 ? null : System.Text.Encoding.UTF8.GetBytes(body);

        CaseExpectation expected = Derive()[0].Answered(new ServedAnswer(status, [new("content-type", "application/json")], bytes, isDocumented), isRead: false).Expectation;

        (expected.End, expected.Outcome, expected.Status, expected.TypedEqual, expected.MaxSends).ShouldBe((end, outcome, status, typed, 1));
        expected.RawBody.ShouldBe(bytes is not null && !isDocumented);
    }

    [Theory]
    [InlineData("""{"id":7}""", true, true)]
    [InlineData("""{"id":7}""", false, false)]
    [InlineData("", true, false)]
    public void What_a_client_made_of_a_success_that_is_not_documented_is_what_came(string body, bool isRead, bool typed)
    {
        byte[]? bytes = body.Length == 0 ? null : System.Text.Encoding.UTF8.GetBytes(body);

        Derive()[0].Answered(new ServedAnswer(201, [new("Content-Type", "application/json")], bytes, IsDocumented: false), isRead).Expectation.TypedEqual.ShouldBe(typed);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private IReadOnlyList<ServerCase> Derive(params (string Target, string Against)[] places)
    {
        string spec = Path.Combine(_folder.FullName, "openapi.yaml");
        string overlay = Path.Combine(_folder.FullName, "overlay.yaml");
        File.WriteAllText(spec, Document);
        File.WriteAllLines(overlay,
        [
            "overlay: 1.0.0", "info: {title: Places, version: '1'}", places.Length == 0 ? "actions: []" : "actions:",
            .. places.Select(place => $"  - {{target: \"{place.Target}\", description: For the test., update: {{x-against: {place.Against}}}}}"),
        ]);
        return ServerCaseCompiler.Derive("notes", spec, places.Length == 0 ? null : overlay);
    }
}
