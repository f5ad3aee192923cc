using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Inlining;

namespace MessagingClients.Specs.Tests.Inlining;

public sealed class InlineStageTests
{
    [Fact]
    public void A_path_item_stands_where_the_path_refers_to_it()
    {
        SpecObject document = InlineStage.Apply(Document(
            "{$ref: '#/components/pathItems/A'}",
            "pathItems: {A: {$ref: '#/components/pathItems/B'}, B: {post: {requestBody: {$ref: '#/components/requestBodies/R'}}}}, requestBodies: {R: {description: all}}"));

        SpecPointer.Find(document, "#/paths/~1a/post/requestBody").Text("description").ShouldBe("all");
    }

    [Theory]
    [InlineData("get", "204", false)]
    [InlineData("get", "205", false)]
    [InlineData("get", "304", false)]
    [InlineData("get", "206", true)]
    [InlineData("get", "2XX", true)]
    [InlineData("head", "200", false)]
    public void Answers_that_never_have_a_body_have_none(string method, string status, bool hasBody)
    {
        SpecObject document = InlineStage.Apply(Document($"{{{method}: {{responses: {{'{status}': {{description: ok, content: {{application/json: {{}}}}}}}}}}}}", ""));

        (OperationNode.All(document).ShouldHaveSingleItem().Operation.Object("responses").Object(status)!["content"] is not null).ShouldBe(hasBody);
    }

    [Fact]
    public void Parameters_of_the_path_item_hold_unless_the_operation_states_them()
    {
        SpecObject document = InlineStage.Apply(Document(
            "{parameters: [{$ref: '#/components/parameters/P'}, {name: q, in: path, description: path}], post: {parameters: [{name: q, in: path, description: own}]}}",
            "parameters: {P: {name: p, in: path, description: shared}}"));

        SpecPointer.Find(document, "#/paths/~1a/post").Items("parameters").Select(parameter => parameter.Text("description")).ShouldBe(["shared", "own"]);
    }

    [Theory]
    [InlineData("{$ref: '#/components/pathItems/A'}", "pathItems: {A: {$ref: '#/components/pathItems/A'}}", "leads back to itself")]
    [InlineData("{post: {requestBody: {$ref: '#/components/requestBodies/A'}}}", "requestBodies: {A: {$ref: '#/components/requestBodies/B'}, B: {$ref: '#/components/requestBodies/A'}}", "leads back to itself")]
    [InlineData("{$ref: '#/components/pathItems/A', post: {}}", "pathItems: {A: {get: {}}}", "beside its $ref")]
    public void What_cannot_be_inlined_is_refused_at_its_place(string item, string components, string message)
    {
        SpecDiagnostic fault = Yaml.Fault(() => InlineStage.Apply(Document(item, components)));

        fault.Code.ShouldBe(DiagnosticCodes.Unsupported);
        fault.Location.Line.ShouldBe(3);
        fault.Message.ShouldContain(message);
    }

    private static SpecObject Document(string item, string components) =>
        Yaml.Read($"openapi: 3.1.0\npaths:\n  /a: {item}\ncomponents: {{{components}}}");
}
