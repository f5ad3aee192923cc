using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Facts;
using MessagingClients.Specs.Inlining;
using MessagingClients.Specs.Lowering;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Tests.Lowering;

/// <summary>Where a success says that the message failed, as the overlay states it, and what becomes of that in C#.</summary>
public sealed class FailureSignTests
{
    private const string Body = "{type: object, required: [data, at], properties: {at: {type: string}, note: {type: string}, data: {type: object, required: [state, count], properties: {"
        + "state: {type: string, enum: [sent, failed, lost]}, later: {type: string, enum: [yes, no]}, error: {type: string, nullable: true}, code: {type: integer}, count: {type: integer}, list: {type: array, items: {type: string}}}}}}";

    [Theory]
    [InlineData("{pointer: /data/state, values: [failed]}", "Data?.State.Value is \"failed\"")]
    [InlineData("{pointer: /data/state, values: [failed, lost]}", "Data?.State.Value is \"failed\" or \"lost\"")]
    [InlineData("{pointer: /data/later, values: ['yes']}", "Data?.Later?.Value is \"yes\"")]
    [InlineData("{pointer: /note, values: ['a\"b']}", "Note is \"a\\\"b\"")]
    [InlineData("{pointer: /note}", "Note is not null")]
    [InlineData("{pointer: /data/error}", "Data?.Error is not null")]
    [InlineData("{pointer: /data/code}", "Data?.Code is not null")]
    [InlineData("{pointer: /data/list}", "Data?.List is not null")]
    [InlineData("{pointer: /data/later}", "Data?.Later is not null")]
    public void A_place_becomes_a_condition(string place, string condition) =>
        Model(Facts(Document($"[{place}]")), "SendMessageResponse").Texts("failureConditions").ShouldBe([condition]);

    [Fact]
    public void Each_place_counts_once_and_in_its_order() =>
        Model(Facts(Document("[{pointer: /note}, {pointer: /data/code}, {pointer: /note}]")), "SendMessageResponse")
            .Texts("failureConditions").ShouldBe(["Note is not null", "Data?.Code is not null"]);

    [Fact]
    public void Without_places_there_is_no_condition()
    {
        SpecObject facts = Facts(Yaml.Document());

        Model(facts, "SendMessageResponse").Items("failureConditions").ShouldBeEmpty();
        Model(facts, "SendMessageRequest").Items("failureConditions").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[{pointer: /data/stat, values: [failed]}]", "'/data/stat' leads nowhere: SendMessageResponseData has no member 'stat'.")]
    [InlineData("[{pointer: /nothing/error}]", "'/nothing/error' leads nowhere: SendMessageResponse has no member 'nothing'.")]
    [InlineData("[{pointer: /data/list/0}]", "'/data/list/0' leads nowhere: what is there has no member '0'.")]
    [InlineData("[{pointer: data}]", "Expected a JSON pointer")]
    [InlineData("[{pointer: ''}]", "Expected a JSON pointer")]
    [InlineData("[{pointer: 7}]", "Expected a JSON pointer")]
    [InlineData("[{values: [failed]}]", "to have a 'pointer'")]
    [InlineData("[{pointer: /note, value: failed}]", "and nothing else")]
    [InlineData("[/note]", "to have a 'pointer'")]
    [InlineData("{pointer: /note}", "a list with at least one place")]
    [InlineData("[]", "a list with at least one place")]
    [InlineData("[{pointer: /data/state, values: [fail]}]", "'state' is one of sent, failed, lost, and never 'fail'.")]
    [InlineData("[{pointer: /data/state, values: []}]", "a list of texts")]
    [InlineData("[{pointer: /data/state, values: failed}]", "a list of texts")]
    [InlineData("[{pointer: /note, values: [7]}]", "a list of texts")]
    [InlineData("[{pointer: /data/count, values: ['7']}]", "a list of texts")]
    [InlineData("[{pointer: /data/count}]", "'count' is there in any case")]
    [InlineData("[{pointer: /at}]", "'at' is there in any case")]
    public void What_cannot_say_so_is_an_error_at_its_place(string signs, string message)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Lower(Document(signs)));

        fault.Code.ShouldBe(DiagnosticCodes.Extension);
        fault.Location.Line.ShouldBe(2);
        fault.Message.ShouldContain(message);
        fault.Message.ShouldContain("Correct it in the overlay");
    }

    [Theory]
    [InlineData("x-failure", "[{pointer: /id}]", "202", "leads nowhere")]
    [InlineData("x-failure", "[{pointer: /id}]", "400", "Expected 'x-failure' at a success")]
    [InlineData("x-message-id", "/id", "202", "'/id' leads nowhere")]
    [InlineData("x-message-id", "/data/idd", "200", "'/data/idd' leads nowhere")]
    [InlineData("x-message-id", "id", "200", "Expected a JSON pointer")]
    public void An_answer_that_has_no_such_member_is_an_error_too(string extension, string value, string status, string message)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Lower(Answer(status, extension, value)));

        (fault.Code, fault.Location.Line).ShouldBe((DiagnosticCodes.Extension, 2));
        fault.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("/key")]
    [InlineData("key")]
    public void A_key_that_the_request_does_not_have_is_an_error_too(string key)
    {
        SpecObject document = Edit(Yaml.Document(), ["paths", "/messages", "post"], "x-idempotency-key", key);

        SpecDiagnostic fault = Yaml.Fault(() => Lower(document));

        (fault.Code, fault.Location.Line).ShouldBe((DiagnosticCodes.Extension, 2));
    }

    private static SpecObject Document(string signs) => Edit(
        Edit(Yaml.Document(), ["paths", "/messages", "post", "responses", "200", "content", "application/json"], "schema", Body),
        ["paths", "/messages", "post", "responses", "200"],
        "x-failure",
        signs);

    private static SpecObject Answer(string status, string extension, string value)
    {
        string[] responses = ["paths", "/messages", "post", "responses"];
        SpecObject document = status == "200" ? Document("[{pointer: /note}]") : Edit(Yaml.Document(), responses, status, "{description: Other}");
        return Edit(document, [.. responses, status], extension, value);
    }

    /// <summary>The document with a member set whose value stands in line 2 of its file.</summary>
    private static SpecObject Edit(SpecObject document, string[] place, string name, string value) => (SpecObject)SpecEdit.Replace(
        document, place, node => ((SpecObject)node).With(name, Yaml.Read($"first: line\nvalue: {value}")["value"]!))!;

    private static Apis.Api Lower(SpecObject document) => LowerStage.Apply(ShareStage.Apply(NameStage.Apply(InlineStage.Apply(document))));

    private static SpecObject Facts(SpecObject document) => FactsStage.Apply(Lower(document), "Test");

    private static SpecObject Model(SpecObject facts, string name) => SpecPointer.Find(facts, $"#/components/schemas/{name}/x-model") as SpecObject ?? throw new InvalidOperationException(name);
}
