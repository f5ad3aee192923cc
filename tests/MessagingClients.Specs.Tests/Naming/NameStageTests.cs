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
