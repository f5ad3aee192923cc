using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Tests.Naming;

public sealed class NameStageTests
{
    [Fact]
    public void Components_get_the_name_of_the_overlay_or_their_own()
    {
        SpecObject named = NameStage.Apply(Yaml.Document(
            "{$ref: '#/components/schemas/message_object'}",
            "{message_object: {type: object, x-name: Message, properties: {next: {$ref: '#/components/schemas/Other'}}}, Other: {type: object, properties: {}}}"));

        Schemas(named).ShouldBe(["Message", "Other", "SendMessageResponse"]);
        Yaml.Json(named).ShouldNotContain("message_object");
    }

    [Fact]
    public void What_is_written_in_place_is_named_for_where_it_stands()
    {
        SpecObject named = NameStage.Apply(Yaml.Document("""
            {type: object, properties: {
              status: {type: string, enum: [a, b]},
              entries: {type: array, items: {type: object, properties: {kind: {type: string, enum: [x]}}}},
              free: {type: object, additionalProperties: {type: object, properties: {n: {type: integer}}}},
              titled: {title: Special Thing, type: object, properties: {}},
              maybe: {oneOf: [{type: object, properties: {}}, {type: 'null'}]}}}
            """));

        Schemas(named).Order().ShouldBe(
        [
            "SendMessageRequest", "SendMessageRequestEntry", "SendMessageRequestEntryKind", "SendMessageRequestFreeValue",
            "SendMessageRequestMaybe", "SendMessageRequestStatus", "SendMessageResponse", "SpecialThing",
        ]);
    }

    [Fact]
    public void Null_is_remembered_where_a_nullable_object_was_written_in_place()
    {
        SpecObject named = NameStage.Apply(Yaml.Document("{type: object, properties: {a: {type: [object, 'null'], properties: {}}}}"));

        SpecPointer.Find(named, "#/components/schemas/SendMessageRequest/properties/a").Flag(Marks.Nullable).ShouldBeTrue();
    }

    [Fact]
    public void Two_schemas_of_one_name_are_refused_at_the_second()
    {
        SpecDiagnostic fault = Yaml.Fault(() => NameStage.Apply(Yaml.Document(
            components: "{a_b: {type: object, properties: {}}, aB: {type: object, properties: {}}}")));

        fault.Code.ShouldBe(DiagnosticCodes.Name);
        fault.Message.ShouldContain("AB");
    }

    [Theory]
    [InlineData("{type: object, properties: {}}", "SendMessageRequest")]
    [InlineData("{type: object, properties: {inner: {title: Taken, type: object, properties: {}}}}", "Taken")]
    public void A_schema_written_in_place_with_the_name_of_a_component_is_refused_at_its_place(string request, string name)
    {
        SpecDiagnostic fault = Yaml.Fault(() => NameStage.Apply(Yaml.Document(request, $"{{{name}: {{type: object}}}}")));

        fault.Code.ShouldBe(DiagnosticCodes.Name);
        fault.Location.Line.ShouldBe(12);
        fault.Message.ShouldContain($"called {name}, the other at spec.yaml(20,");
    }

    [Theory]
    [InlineData("send", "sendWithResponse")]
    [InlineData("sendWithResponse", "send")]
    [InlineData("send_it", "sendIt")]
    public void Two_operations_whose_methods_would_clash_are_refused_at_the_second(string first, string second)
    {
        SpecObject document = Yaml.Read($"openapi: 3.1.0\npaths:\n  /a:\n    get: {{operationId: {first}}}\n    put: {{operationId: {second}}}");

        SpecDiagnostic fault = Yaml.Fault(() => NameStage.Apply(document));

        fault.Code.ShouldBe(DiagnosticCodes.Name);
        fault.Location.Line.ShouldBe(5);
    }

    [Fact]
    public void An_operation_without_an_id_is_named_for_method_and_path()
    {
        SpecObject document = Yaml.Document();
        SpecObject unnamed = (SpecObject)SpecEdit.Replace(document, ["paths", "/messages", "post"], node => ((SpecObject)node).Without("operationId"))!;

        SpecPointer.Find(NameStage.Apply(unnamed), "#/paths/~1messages/post").Text("x-name").ShouldBe("PostMessages");
    }

    private static string[] Schemas(SpecObject document) =>
        [.. document.Object("components").Members("schemas").Select(schema => schema.Name)];
}
