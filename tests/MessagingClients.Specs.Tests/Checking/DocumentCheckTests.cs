using MessagingClients.Specs.Checking;
using MessagingClients.Specs.Tests.Bodies;

namespace MessagingClients.Specs.Tests.Checking;

/// <summary>Everything that was decided for a client, or that nothing in it comes of, is told with its place.</summary>
public sealed class DocumentCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string File => Path.Combine(_folder.FullName, "texts.yaml");

    [Fact]
    public void Names_unions_and_what_is_passed_over_are_told()
    {
        DocumentCheck check = Check(Texts);

        check.Errors.ShouldBeEmpty();
        check.Operations.ShouldBe([new CheckedOperation("POST", "/texts", "SendTextAsync"), new CheckedOperation("PUT", "/texts", "PutTextsAsync")]);
        check.Notes.Select(note => $"{note.Location.Line},{note.Location.Column} {note.Code} {note.Message}").ShouldBe(
        [
            "12,7 CLIENT0080 POST /texts becomes SendTextAsync.",
            "35,7 CLIENT0080 PUT /texts becomes PutTextsAsync.",
            "17,15 CLIENT0081 A shape without a name is called SendTextRequest, after where it stands.",
            "31,23 CLIENT0081 A shape without a name is called SendTextResponse, after where it stands.",
            "42,11 CLIENT0082 Task is called TaskModel, because that name belongs to another type.",
            "20,19 CLIENT0083 SendTextRequest.to is one of 2: string, array of string.",
            "8,5 CLIENT0090 The webhook received sends no JSON, and is passed over.",
            "33,20 CLIENT0091 The callback delivered of POST /texts sends no JSON, and is passed over.",
            "28,20 CLIENT0092 The link again of answer 200 to POST /texts is passed over.",
            "26,29 CLIENT0093 The header X-Left of answer 200 to POST /texts is passed over.",
            "5,5 CLIENT0094 The server https://b.example.com is passed over.",
            "44,13 CLIENT0095 No operation leads to Unused; it becomes no type.",
        ]);
    }

    [Fact]
    public void A_method_for_another_form_of_the_body_is_told_and_what_is_passed_over_besides()
    {
        DocumentCheck check = Check(FurtherDocument.Write($"{FurtherDocument.Json}\n{FurtherDocument.Multipart}\n{FurtherDocument.Png}\nimage/jpeg: {{}}\nmultipart/mixed: {{}}"));

        check.Operations.ShouldBe([new CheckedOperation("POST", "/media", "UploadMediaAsync") { Further = ["UploadMediaAsMultipartAsync", "UploadMediaAsFileAsync"] }]);
        check.Notes.Where(note => note.Code is NoteCodes.Operation or NoteCodes.OwnForm or NoteCodes.MediaType).Select(note => note.Message).ShouldBe(
        [
            "POST /media becomes UploadMediaAsync.",
            "POST /media with multipart/form-data becomes UploadMediaAsMultipartAsync.",
            "POST /media with image/png or image/jpeg becomes UploadMediaAsFileAsync.",
            "The body of POST /media goes out as its caller has it; its schema is not checked.",
            "The media type multipart/mixed of POST /media is passed over; application/json is sent.",
        ]);
    }

    [Fact]
    public void Each_operation_shows_its_first_error()
    {
        const string Servers = "servers: [{url: 'wss://c.example.com'}]";

        DocumentCheck check = Check(Texts
            .Replace("operationId: sendText\n", $"operationId: sendText\n      {Servers}\n", StringComparison.Ordinal)
            .Replace("parameters: []", Servers, StringComparison.Ordinal));

        check.IsUsable.ShouldBeFalse();
        check.Notes.ShouldBeEmpty();
        check.Outline!.Title.ShouldBe("Texts");
        check.Errors.Select(error => (error.Code, error.Location.Line)).ShouldBe([("CLIENT0040", 13), ("CLIENT0040", 36)]);
    }

    [Fact]
    public void Swagger_is_told_how_to_become_OpenAPI()
    {
        DocumentCheck check = Check("swagger: '2.0'\ninfo: {title: a, version: '1'}\npaths: {}\n");

        check.Outline.ShouldBeNull();
        check.Errors.ShouldHaveSingleItem().Message.ShouldBe(
            "Expected OpenAPI 3.0, 3.1 or 3.2, found Swagger 2.0. Convert the document first, for example by: npx swagger2openapi --yaml --outfile openapi.yaml FILE");
    }

    [Fact]
    public void Every_code_of_a_note_is_explained_in_the_documentation()
    {
        string page = System.IO.File.ReadAllText(TestKit.Repository.File("docs", "add-a-provider.md"));

        typeof(NoteCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Where(code => !page.Contains($"| {code} |", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private const string Texts = """
        openapi: 3.1.0
        info: {title: Texts, version: '1'}
        servers:
          - url: https://a.example.com
          - url: https://b.example.com
        webhooks:
          received:
            post: {responses: {'200': {description: ok}}}
        paths:
          /texts:
            post:
              operationId: sendText
              requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        to:
                          oneOf:
                            - {type: string}
                            - {type: array, items: {type: string}}
              responses:
                '200':
                  description: ok
                  headers: {X-Left: {schema: {type: string}}}
                  links:
                    again: {operationId: sendText}
                  content:
                    application/json:
                      schema: {title: SentText, type: object, properties: {task: {$ref: '#/components/schemas/Task'}}}
              callbacks:
                delivered: {'{$request.body#/url}': {post: {responses: {'200': {description: ok}}}}}
            put:
              parameters: []
              requestBody:
                content: {application/json: {schema: {$ref: '#/components/schemas/Wanted'}}}
              responses:
                '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}
        components:
          schemas:
            Task: {type: object, properties: {id: {type: string}}}
            Wanted: {type: object, properties: {id: {type: string}}}
            Unused: {type: object, properties: {id: {type: string}}}
        """;

    private DocumentCheck Check(string text)
    {
        System.IO.File.WriteAllText(File, text);
        return DocumentCheck.Run(File, overlay: null, client: null);
    }
}
