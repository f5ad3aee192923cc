using MessagingClients.Conformance.Judging;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Judging;

/// <summary>The judge reads the files of a document by itself, and holds the wire against all that they say.</summary>
public sealed class DocumentPartsTests(JudgeFixture fixture) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Theory]
    [InlineData("""{"to": null, "text": "abc", "reply": {"to": "1"}}""", "")]
    [InlineData("""{"to": null, "text": "abcd", "reply": {}}""", "body/text body/reply")]
    [InlineData("""{"to": "123456"}""", "body/to")]
    public async Task A_schema_of_another_file_is_held_against_a_body(string body, string places)
    {
        CaseOperation operation = CaseCompiler.Derive("parts", Write(), null).Select(each => each.Operation).First();

        IReadOnlyList<Finding> findings = await fixture.Judge.JudgeBodyAsync(Write(), operation, body);

        string.Join(' ', findings.Select(finding => finding.Where)).ShouldBe(places);
    }

    [Fact]
    public async Task What_is_derived_of_several_files_keeps_them()
    {
        string document = Write();
        ContractCase[] cases = [.. CaseCompiler.Derive("parts", document, null).Where(each => each.Area == CaseArea.Request && each.Request.Body.Length > 0)];
        ContractCase tooLong = cases.Single(each => each.Id.EndsWith("/to-over-max-length", StringComparison.Ordinal));

        cases.ShouldContain(each => each.IsPlain);
        foreach (ContractCase plain in cases.Where(each => each.IsPlain))
        {
            (await fixture.Judge.JudgeBodyAsync(document, plain.Operation, plain.Request.Body)).ShouldBeEmpty(plain.Id);
        }

        (await fixture.Judge.JudgeBodyAsync(document, tooLong.Operation, tooLong.Request.Body)).ShouldHaveSingleItem().Where.ShouldBe("body/to");
    }

    [Fact]
    public async Task The_judge_leaves_the_folder_of_the_document_alone()
    {
        string document = Write();
        At("../outside.yaml", "{type: string}");
        File.WriteAllText(document, (await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken)).Replace("'parts/text.yaml'", "'../outside.yaml'", StringComparison.Ordinal));

        (await Should.ThrowAsync<InvalidOperationException>(() => fixture.Judge.FindUnknownFormatsAsync(document)))
            .Message.ShouldContain("leads out of the folder of the document");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write()
    {
        _folder.CreateSubdirectory("document/parts");
        At("parts/paths.yaml", """
            messages:
              post:
                operationId: sendMessage
                requestBody: {required: true, content: {application/json: {schema: {$ref: 'message.yaml#/Message'}}}}
                responses: {'200': {$ref: './rest.json#/sent'}}
            """);
        At("parts/message.yaml", "Message: {type: object, required: [to], properties: {to: {type: string, nullable: true, maxLength: 5}, text: {$ref: '../openapi.yaml#/components/schemas/Text'}, reply: {$ref: '#/Message'}}}");
        At("parts/text.yaml", "{type: string, maxLength: 3}");
        At("parts/rest.json", """{"sent": {"description": "Sent", "content": {"application/json": {"schema": {"$ref": "message.yaml#/Message"}}}}}""");
        return At("openapi.yaml", """
            openapi: 3.0.3
            info: {title: Parts, version: '1'}
            servers: [{url: 'https://example.com'}]
            paths: {/messages: {$ref: 'parts/paths.yaml#/messages'}}
            components: {schemas: {Text: {$ref: 'parts/text.yaml'}}}
            """);
    }

    private string At(string path, string text)
    {
        string file = Path.Combine(_folder.FullName, "document", path);
        File.WriteAllText(file, text);
        return file;
    }
}
