using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Facts;
using MessagingClients.Specs.Lowering;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Tests.Facts;

/// <summary>A document of one operation, whose errors have bodies and have none.</summary>
public sealed class OperationFactsTests
{
    private static readonly SpecObject Document = Yaml.Read("""
        openapi: 3.0.3
        info: {title: Tiny, version: '1'}
        paths:
          /messages:
            post:
              operationId: sendMessage
              requestBody: {content: {application/json: {schema: {type: object, properties: {text: {type: string}}}}}}
              responses:
                '202': {description: Taken}
                '201': {description: Sent, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
                '400': {description: "Bad\n request.", content: {application/problem+json: {schema: &error {type: object, properties: {code: {type: integer}}}}}}
                '404': {description: Gone}
                '500': {description: Broken, content: {application/problem+json: {schema: *error}}}
        """);

    private static readonly SpecObject Operation = (SpecObject)SpecPointer.Find(
        FactsStage.Apply(LowerStage.Apply(ShareStage.Apply(NameStage.Apply(Document))), "Tiny"), "#/paths/~1messages/post/x-operation")!;

    [Fact]
    public void Each_failure_states_its_status_its_body_and_its_description() =>
        Yaml.Json(Operation["failures"]!).ShouldBe("""
            [{"status":400,"through":400,"reader":"model","clr":"SendMessageError","description":"\"Bad request\""},{"status":404,"through":404,"reader":"","clr":"","description":"\"Gone\""},{"status":500,"through":500,"reader":"model","clr":"SendMessageError","description":"\"Broken\""}]
            """);

    [Fact]
    public void The_body_of_an_error_is_named_once() => Operation.Texts("errors").ShouldBe(["a <see cref=\"SendMessageError\"/>"]);

    [Fact]
    public void The_success_with_a_body_comes_first() =>
        Yaml.Json(Operation["successes"]!).ShouldBe("""
            [{"status":201,"through":201,"reader":"model","clr":"SendMessageResponse","boxed":false,"takesNull":false,"bodyOptional":false},{"status":202,"through":202,"reader":"","clr":"","boxed":false,"takesNull":false,"bodyOptional":false}]
            """);

    [Fact]
    public void A_client_accepts_each_media_type_of_an_answer() =>
        Operation.Text("accept").ShouldBe("\"application/json, application/problem+json\"");

    [Fact]
    public void A_success_without_a_body_makes_the_body_optional() => Operation.Flag("responseOptional").ShouldBeTrue();
}
