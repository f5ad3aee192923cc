using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Checking;
using MessagingClients.Specs.Inlining;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Tests.Payloads;

/// <summary>What the provider sends of itself is read by names that stay, and what cannot be read is an error with its place.</summary>
public sealed class PayloadTests : IDisposable
{
    private const string Body = "requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}, responses: {'200': {description: ok}}";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string Document => Path.Combine(_folder.FullName, "texts.yaml");

    [Fact]
    public void Webhooks_are_called_by_their_keys_and_callbacks_by_their_operations_too() => Lower("""
        webhooks:
          text.delivered: {post: {description: It came, BODY}}
          failed: {x-other: 1, post: {BODY}, put: {BODY}}
          renamed: {post: {x-name: textRead, BODY}}
          empty: {post: {}}
          form: {post: {requestBody: {content: {application/xml: {}}}}}
        """).Payloads.Select(payload => $"{payload.Name}: {payload.Source}: {payload.Description}: {payload.Content.Model}").ShouldBe(
    [
        "TextDelivered: webhook text.delivered: It came: TextDeliveredPayload",
        "Failed: webhook failed: : FailedPayload",
        "FailedPut: webhook failed: : FailedPutPayload",
        "TextRead: webhook renamed: : TextReadPayload",
        "SendTextDone: callback done of POST /texts: : SendTextDonePayload",
    ]);

    [Fact]
    public void What_a_document_has_under_our_own_word_is_no_payload() =>
        Lower("x-payloads: {mine: {content: {application/json: {}}}}").Payloads.ShouldHaveSingleItem().Name.ShouldBe("SendTextDone");

    [Fact]
    public void What_no_client_can_read_is_left_out_on_the_record()
    {
        string name = new('a', 400);
        File.WriteAllText(Document, Text($"webhooks: {{{name}: {{post: {{{Body}}}}}, other: {{post: {{{Body}}}}}}}"));

        DocumentCheck whole = DocumentCheck.Run(Document, null, "Texts");

        AcceptedGap gap = whole.Gaps.ShouldHaveSingleItem();
        gap.Place.ShouldBe($"#/webhooks/{name}/post/requestBody/content/application~1json/schema");
        DocumentCheck check = DocumentCheck.Run(Document, null, "Texts", new AcceptedGaps(whole.Gaps));
        check.Errors.ShouldBeEmpty();
        check.Operations.ShouldHaveSingleItem().Name.ShouldBe("SendTextAsync");
        check.Notes.Select(note => note.Message).Where(message => message.Contains("read by", StringComparison.Ordinal)).ShouldBe(
            ["The webhook other is read by TextsPayloads.ReadOther.", "The callback done of POST /texts is read by TextsPayloads.ReadSendTextDone."]);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Api Lower(string more) => LowerStage.Apply(ClientCompiler.Share(InlineStage.Apply(Yaml.Read(Text(more))), "Texts"));

    private static string Text(string more) => """
        openapi: 3.1.0
        info: {title: Texts, version: '1'}
        servers: [{url: https://example.com}]
        paths:
          /texts:
            post:
              operationId: sendText
              responses: {'200': {description: ok}}
              callbacks: {done: {'{$request.query.url}': {post: {BODY}}}}
        MORE
        """.Replace("MORE", more, StringComparison.Ordinal).Replace("BODY", Body, StringComparison.Ordinal);
}
