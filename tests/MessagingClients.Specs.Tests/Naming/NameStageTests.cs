using System.Text.RegularExpressions;
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
              maybe: {oneOf: [{type: object, properties: {sure: {type: boolean}}}, {type: 'null'}]}}}
            """));

        Schemas(named).Order().ShouldBe(
        [
            "SendMessageRequest", "SendMessageRequestEntry", "SendMessageRequestEntryKind", "SendMessageRequestFreeValue",
            "SendMessageRequestMaybe", "SendMessageRequestStatus", "SendMessageResponse", "SendMessageSpecialThing",
        ]);
    }

    [Fact]
    public void Null_is_remembered_where_a_nullable_object_was_written_in_place()
    {
        SpecObject named = NameStage.Apply(Yaml.Document("{type: object, properties: {a: {type: [object, 'null'], properties: {}}}}"));

        SpecPointer.Find(named, "#/components/schemas/SendMessageRequest/properties/a").Flag(Marks.Nullable).ShouldBeTrue();
    }

    [Theory]
    [InlineData("{a_b: {type: object, properties: {}}, aB: {type: object, properties: {x: {type: string}}}}", "AUnderscoreB,AB")]
    [InlineData("{OBRate10: {type: object}, OBRate1_0: {type: object}}", "ObRate10,ObRate1_0")]
    [InlineData("{link: {type: object, properties: {}}, Link: {type: object, properties: {}}}", "LinkObject,Link")]
    [InlineData("{username: {type: string, enum: [a]}, userName: {type: object}}", "Username,UserNameObject")]
    [InlineData("{a: {type: array, items: {}}, A: {type: array, items: {}}, aA: {x-name: A_Array, type: object}}", "A2,A,AArray")]
    public void Components_whose_names_differ_too_little_are_told_apart(string components, string names) =>
        string.Join(',', Schemas(NameStage.Apply(Yaml.Document("{}", components)))[..^1]).ShouldBe(names);

    [Fact]
    public void Two_schemas_to_which_the_overlay_gives_one_name_are_refused_at_the_second()
    {
        SpecDiagnostic fault = Yaml.Fault(() => NameStage.Apply(Yaml.Document(
            components: "{One: {x-name: Part, type: object}, Two: {x-name: part, type: object}}")));

        fault.Code.ShouldBe(DiagnosticCodes.Name);
        fault.Location.Line.ShouldBe(20);
        fault.Message.ShouldContain("called Part, the other at spec.yaml(20,");
    }

    [Fact]
    public void A_component_wins_its_name_over_what_is_written_in_place() =>
        Schemas(NameStage.Apply(Yaml.Document(
            "{type: object, properties: {text: {type: object, properties: {a: {type: string}}}}}",
            "{SendMessageRequest: {type: object, properties: {}}, sendMessageRequestText: {type: object, properties: {b: {type: string}}}}"))).Order(StringComparer.Ordinal)
            .ShouldBe(["SendMessageJsonRequest", "SendMessageJsonRequestText", "SendMessageRequest", "SendMessageRequestText", "SendMessageResponse"]);

    [Fact]
    public void Answers_that_differ_are_told_apart_by_their_status_and_equal_ones_are_one() =>
        Schemas(NameStage.Apply(Answers(
            "'400': {a: string}, '404': {b: string}, '409': {a: string}, '200': {c: string}, '201': {d: string}, '418': {e: string}, default: {f: string}"))).Order(StringComparer.Ordinal)
            .ShouldBe(["GetBadRequestError", "GetCreatedResponse", "GetError", "GetNotFoundError", "GetResponse", "GetStatus418Error"]);

    [Fact]
    public void A_title_names_what_only_one_schema_of_the_components_is()
    {
        string[] names = Schemas(NameStage.Apply(Yaml.Document("{}", """
            {Scan: {type: object, properties: {
              action: {title: Action, type: string, enum: [a]}, kind: {title: Scan Kind, type: string, enum: [x]},
              first: {title: Sample, type: object, properties: {a: {type: string}}}}},
            Probe: {type: object, properties: {
              action: {title: Action, type: string, enum: [b]}, one: {title: Sample, type: object, properties: {b: {type: string}}},
              two: {type: array, items: {type: object, properties: {x: {type: string}}}}}}}
            """.ReplaceLineEndings(" "))));

        names.Order(StringComparer.Ordinal).ShouldBe(["Probe", "ProbeAction", "ProbeSample", "ProbeTwo", "Scan", "ScanAction", "ScanKind", "ScanSample", "SendMessageResponse"]);
    }

    [Theory]
    [InlineData("{title: Card, type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}", "SendMessageCard,SendMessageRequestPayWithB")]
    [InlineData("{type: object, properties: {kind: {const: card}}}, {type: object, properties: {kind: {enum: [bank]}}}", "SendMessageRequestPayCard,SendMessageRequestPayBank")]
    [InlineData("{type: object, properties: {a: {type: string}}}, {type: object, properties: {a: {type: integer}}}", "SendMessageRequestPay,SendMessageRequestPay2")]
    public void Options_of_a_union_are_told_apart_by_what_they_are(string options, string names) =>
        string.Join(',', Schemas(NameStage.Apply(Yaml.Document($"{{type: object, properties: {{pay: {{oneOf: [{options}]}}}}}}")))
            .Where(name => name is not "SendMessageRequest" and not "SendMessageResponse" && !name.EndsWith("Kind", StringComparison.Ordinal))).ShouldBe(names);

    [Theory]
    [InlineData("operationId: send", "operationId: sendWithResponse", "Send,PutA")]
    [InlineData("operationId: sendWithResponse", "operationId: send", "SendWithResponse,PutA")]
    [InlineData("operationId: send_it", "operationId: sendIt", "SendIt,PutA")]
    [InlineData("operationId: same", "operationId: same", "Same,PutA")]
    [InlineData("operationId: same", "x-name: same", "GetA,Same")]
    [InlineData("operationId: UsersController_findAll", "operationId: users.delete", "UsersFindAll,UsersDelete")]
    [InlineData("operationId: '404'", "operationId: ' '", "Get404,PutA")]
    [InlineData("operationId: 'get_/v1/users'", "operationId: größeÄndern", "GetV1Users,GrößeÄndern")]
    public void Operations_of_one_name_are_told_apart_by_method_and_path(string first, string second, string names)
    {
        SpecObject document = Yaml.Read($"openapi: 3.1.0\npaths:\n  /a:\n    get: {{{first}}}\n    put: {{{second}}}");

        string.Join(',', OperationNode.All(NameStage.Apply(document)).Select(operation => operation.Operation.Text("x-name"))).ShouldBe(names);
    }

    [Theory]
    [InlineData("/users", "/users/", "GetUsers,GetUsersWithSlash")]
    [InlineData("/users/{id}", "/users/id", "GetUsersById,GetUsersId")]
    [InlineData("/a-b", "/a/b", "GetAB,GetSlashASlashB")]
    public void Operations_without_ids_are_told_apart_by_their_paths(string first, string second, string names)
    {
        SpecObject document = Yaml.Read($"openapi: 3.1.0\npaths:\n  {first}:\n    get: {{}}\n  {second}:\n    get: {{}}");

        string.Join(',', OperationNode.All(NameStage.Apply(document)).Select(operation => operation.Operation.Text("x-name"))).ShouldBe(names);
    }

    [Fact]
    public void Two_operations_to_which_the_overlay_gives_one_name_are_refused_at_the_second()
    {
        SpecObject document = Yaml.Read("openapi: 3.1.0\npaths:\n  /a:\n    get: {x-name: send}\n    put: {x-name: sendWithResponse}");

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

    private static SpecObject Answers(string answers) => Yaml.Read(
        $"openapi: 3.1.0\npaths:\n  /a:\n    get:\n      operationId: get\n      responses: {{{Regex.Replace(answers, @"\{(\w): string\}", "{content: {application/json: {schema: {type: object, properties: {$1: {type: string}}}}}}")}}}");

    private static string[] Schemas(SpecObject document) =>
        [.. document.Object("components").Members("schemas").Select(schema => schema.Name)];
}
