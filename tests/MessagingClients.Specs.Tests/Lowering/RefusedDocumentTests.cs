using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Inlining;
using MessagingClients.Specs.Lowering;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Tests.Lowering;

/// <summary>What no client can be generated for is an error at its place, and never a crash or a silence.</summary>
public sealed class RefusedDocumentTests
{
    private const string Ref = "$ref: '#/components/schemas/";

    [Theory]
    [InlineData("{Loop: {type: array, items: {" + Ref + "Loop'}}}")]
    [InlineData("{Loop: {type: object, additionalProperties: {" + Ref + "Loop'}}}")]
    [InlineData("{Loop: {" + Ref + "Loop'}}")]
    [InlineData("{Loop: {" + Ref + "Other'}, Other: {oneOf: [{" + Ref + "Loop'}]}}")]
    [InlineData("{Loop: {type: array, items: {type: array, items: {" + Ref + "Loop'}}}}")]
    public void A_schema_that_contains_itself_without_an_object_between_is_refused(string components)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Lower(Yaml.Document("{type: object, properties: {m: {" + Ref + "Loop'}}}", components)));

        fault.Code.ShouldBe(DiagnosticCodes.Unsupported);
        fault.Location.Line.ShouldBe(20);
        fault.Message.ShouldContain("contains itself");
    }

    [Fact]
    public void An_object_may_contain_itself() =>
        Lower(Yaml.Document(
            "{type: object, properties: {m: {" + Ref + "Loop'}}}",
            "{Loop: {type: object, properties: {next: {" + Ref + "Loops'}}}, Loops: {type: array, items: {" + Ref + "Loop'}}}"));

    [Theory]
    [InlineData("#/components/schemas/Part/properties/a")]
    [InlineData("#/components/responses/Part")]
    [InlineData("other.yaml#/components/schemas/Part")]
    public void A_reference_to_something_else_than_a_component_is_refused(string reference)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Lower(Yaml.Document(
            $"{{type: object, properties: {{m: {{$ref: '{reference}'}}}}}}", "{Part: {type: object, properties: {a: {type: string}}}}")));

        fault.Code.ShouldBe(DiagnosticCodes.Unsupported);
        fault.Location.Line.ShouldBe(12);
        fault.Message.ShouldContain(reference);
    }

    [Fact]
    public void A_document_without_operations_is_refused_at_its_paths()
    {
        SpecObject document = Yaml.Read("openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n  /a: {summary: nothing}");

        SpecDiagnostic fault = Yaml.Fault(() => Lower(document));

        fault.Code.ShouldBe(DiagnosticCodes.Unsupported);
        fault.Location.Line.ShouldBe(4);
        fault.Message.ShouldContain("without operations");
    }

    [Theory]
    [InlineData("'x key'")]
    [InlineData("\"x\\r\\ny\"")]
    [InlineData("''")]
    [InlineData("schlüssel")]
    public void A_key_in_what_is_no_header_is_refused_at_its_name(string header)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Lower(Secure(header)));

        fault.Code.ShouldBe(DiagnosticCodes.Invalid);
        fault.Message.ShouldContain("the name of a header");
    }

    [Fact]
    public void A_key_in_a_header_is_taken() => Lower(Secure("x-api-key")).Security.Schemes.ShouldHaveSingleItem().ToString().ShouldContain("x-api-key");

    [Theory]
    [InlineData("/a/{id")]
    [InlineData("/a/id}")]
    [InlineData("/a/{{id}}")]
    [InlineData("/a/{id}/{id}")]
    public void Braces_around_no_parameter_are_refused(string path) =>
        Yaml.Fault(() => Lower(Path(path, "id"))).Message.ShouldContain("in braces of its own, once");

    [Theory]
    [InlineData("/#X-Target=Send", "is a fragment")]
    [InlineData("messages", "begin with a slash")]
    [InlineData("/my messages", "no URL holds U+0020")]
    [InlineData("/a|b", "no URL holds U+007C")]
    [InlineData("/größe", "no URL holds U+00F6")]
    [InlineData("/a/../b", "a segment of dots")]
    [InlineData("/a?{id}=1", "parts without a name")]
    [InlineData("/a?b=1&", "parts without a name")]
    public void A_path_that_no_request_carries_is_refused_at_its_operation(string path, string reason)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Lower(Path(path)));

        fault.Code.ShouldBe(DiagnosticCodes.Unsupported);
        fault.Location.Line.ShouldBe(7);
        fault.Message.ShouldContain(reason);
    }

    [Theory]
    [InlineData("/a/{id}.json")]
    [InlineData("/a%20b/{id}:send")]
    [InlineData("/{straße}/@me", "straße")]
    [InlineData("/a?b=1&c={id}")]
    public void Any_other_path_is_taken(string path, string name = "id") => Lower(Path(path, name)).Operations.ShouldHaveSingleItem().Path.ShouldBe(path);

    [Fact]
    public void Two_parameters_of_one_name_are_told_apart() =>
        Lower(Path("/{account_id}/{accountId}", "account_id", "accountId")).Operations.ShouldHaveSingleItem()
            .PathParameters.Select(parameter => parameter.Variable).ShouldBe(["accountId", "pathAccountId"]);

    [Fact]
    public void One_or_many_is_refused_where_no_member_holds_it() =>
        Yaml.Fault(() => Lower(Yaml.Document(
            "{type: object, properties: {m: {type: array, items: {oneOf: [{type: string}, {type: array, items: {type: string}}]}}}}")))
            .Code.ShouldBe(DiagnosticCodes.Unsupported);

    private static SpecObject Secure(string header) => Yaml.Document()
        .With("security", Yaml.Read("all: [{key: []}]")["all"]!)
        .With("components", Yaml.Read($"securitySchemes: {{key: {{type: apiKey, in: header, name: {header}}}}}"));

    private static SpecObject Path(string path, params IEnumerable<string> names)
    {
        SpecObject post = (SpecObject)SpecPointer.Find(Yaml.Document(), "#/paths/~1messages/post")!;
        string parameters = string.Concat(names.Select(name => $"{{name: {name}, in: path, required: true, schema: {{type: string}}}},"));
        SpecObject operation = post.With("parameters", Yaml.Read($"all: [{parameters}]")["all"]!);
        return Yaml.Document().With("paths", new SpecObject([new SpecMember(path, new SpecObject([new SpecMember("post", operation)]))]));
    }

    private static Apis.Api Lower(SpecObject document) => LowerStage.Apply(ShareStage.Apply(NameStage.Apply(InlineStage.Apply(document))));
}
