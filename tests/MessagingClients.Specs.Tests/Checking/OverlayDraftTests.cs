using MessagingClients.Specs.Checking;

namespace MessagingClients.Specs.Tests.Checking;

/// <summary>What is decided once is written down, and a document that is compiled with it is called as it says.</summary>
public sealed class OverlayDraftTests : IDisposable
{
    private const string Failure = "{description: d, content: {application/json: {schema: {type: object, properties: {detail: {type: object, properties: {reason: {type: string}}}}}}}}";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public void Equal_schemas_of_several_operations_get_one_name_and_bodies_their_title()
    {
        string document = Document(2);

        string overlay = Draft(document).ShouldNotBeNull();

        string[] names = [.. overlay.Split('\n').Select(line => line.Trim()).SkipWhile(line => line != "x-names:").Skip(1).Where(line => line.Length > 0)];
        names.ShouldBe(
            ["OneErrorDetail: \"ErrorDetail\"", "TwoErrorDetail: \"ErrorDetail\"", "OneError: \"AcmeError\"", "TwoError: \"AcmeError\"", "OneResponse: \"FoundThing\""],
            ignoreOrder: true);
        overlay.ShouldNotContain("x-areas");
    }

    [Fact]
    public void A_document_is_compiled_with_what_was_decided_for_it()
    {
        string document = Write("texts.yaml", Document(13));
        string overlay = Write("overlay.yaml", OverlayDraft.Of(document, "Acme")!);

        DocumentCheck check = DocumentCheck.Run(document, overlay, "Acme");

        check.Errors.ShouldBeEmpty();
        check.Operations.Select(operation => operation.Name).Take(2).ShouldBe(["Things.OneAsync", "Things.TwoAsync"]);
        check.Notes.ShouldContain(note => note.Message.Contains("is called AcmeError,", StringComparison.Ordinal));
        check.Notes.ShouldContain(note => note.Message.EndsWith("becomes Things.TwoAsync.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void More_than_a_dozen_operations_with_tags_make_areas(int operations, bool areas) =>
        Draft(Document(operations)).ShouldNotBeNull().Contains("x-areas: true", StringComparison.Ordinal).ShouldBe(areas);

    [Fact]
    public void Where_there_is_nothing_to_decide_there_is_no_overlay() => Draft(Document(1).Replace("title: Found Thing, ", "", StringComparison.Ordinal)).ShouldBeNull();

    [Fact]
    public void Of_a_document_that_cannot_be_read_nothing_is_decided() => Draft("swagger: '2.0'").ShouldBeNull();

    public void Dispose() => _folder.Delete(recursive: true);

    private string? Draft(string document) => OverlayDraft.Of(Write("texts.yaml", document), "Acme");

    private static string Document(int operations) => $"""
        openapi: 3.1.0
        info: {"{title: Texts, version: '1'}"}
        servers: [{"{url: https://example.com}"}]
        paths:
        {string.Join('\n', Enumerable.Range(0, operations).Select(Operation))}
        """;

    private static string Operation(int index) =>
        $"  /p{index}: {{get: {{operationId: {(index == 0 ? "one" : index == 1 ? "two" : $"more{(char)('a' + index)}")}, tags: [things], responses: {{'200': {Found(index)}, '404': {Failure}}}}}}}";

    private static string Found(int index) =>
        $"{{description: d, content: {{application/json: {{schema: {{{(index == 0 ? "title: Found Thing, " : "")}type: object, properties: {{p{index}: {{type: string}}}}}}}}}}}}";

    private string Write(string name, string text)
    {
        string file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
