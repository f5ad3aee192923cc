using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Cases;
using MessagingClients.Specs.Checking;
using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Specs.Tests.Accepting;

/// <summary>A client is made without what the list names by code and place, and without nothing else.</summary>
public sealed class AcceptedGapsTests : IDisposable
{
    private const string Unchecked = """{type: object, properties: {name: {type: string, pattern: '^[\p{L}]+$'}}}""";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string Document => Path.Combine(_folder.FullName, "texts.yaml");

    private string List => Path.Combine(_folder.FullName, "accepted.tsv");

    [Fact]
    public void The_operations_concerned_are_left_out_and_no_others()
    {
        DocumentCheck whole = Check(Named("{$ref: '#/components/schemas/Name'}"));

        whole.IsUsable.ShouldBeFalse();
        AcceptedGap gap = whole.Gaps.ShouldHaveSingleItem();
        (gap.Code, gap.Place).ShouldBe(("CLIENT0040", "#/components/schemas/Name/properties/name/pattern"));

        DocumentCheck check = DocumentCheck.Run(Document, null, "Texts", Kept(whole));

        check.Errors.ShouldBeEmpty();
        check.Operations.Select(operation => operation.Name).ShouldBe(["GetTextsAsync"]);
        ClientCompiler.Compile(Document, null, "Texts", Kept(whole)).ShouldNotContain("PostTexts");
    }

    [Fact]
    public void What_is_not_listed_still_ends_the_build()
    {
        AcceptedGaps accepted = Kept(Check(Named("{$ref: '#/components/schemas/Name'}")));
        Check(Named(Unchecked.Replace("name:", "other:", StringComparison.Ordinal)));

        SpecException exception = Should.Throw<SpecException>(() => ClientCompiler.Compile(Document, null, "Texts", accepted));

        exception.Diagnostics[0].Code.ShouldBe("CLIENT0040");
        exception.Diagnostics[0].Location.Line.ShouldBe(14);
    }

    [Fact]
    public void Another_code_at_the_same_place_is_not_accepted()
    {
        AcceptedGaps accepted = new([.. Check(Named(Unchecked)).Gaps.Select(gap => gap with { Code = "CLIENT0030" })]);

        Should.Throw<SpecException>(() => ClientCompiler.Compile(Document, null, "Texts", accepted));
    }

    [Fact]
    public void An_operation_with_a_JSON_parameter_is_left_out_for_a_body_that_cannot_be_sent()
    {
        DocumentCheck whole = Check(Named("{type: object}")
            .Replace("post:", "post:\n      parameters: [{name: filter, in: query, content: {application/json: {schema: {type: object}}}}]", StringComparison.Ordinal)
            .Replace("content: \n          application/json:", "content:\n          multipart/mixed:", StringComparison.Ordinal));

        whole.Gaps.ShouldHaveSingleItem().Place.ShouldBe("#/paths/~1texts/post/requestBody/content/multipart~1mixed");
        DocumentCheck.Run(Document, null, "Texts", Kept(whole)).Operations.Select(operation => operation.Name).ShouldBe(["GetTextsAsync", "PutTextsAsync"]);
    }

    [Theory]
    [InlineData("{type: object, properties: {a: {allOf: [{type: string}, {type: integer}]}}}", "/properties/a/allOf/1/type")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Text'}, {type: integer}]}", "/allOf/1/type")]
    [InlineData("{type: array, items: {oneOf: [{$ref: '#/components/schemas/Text'}, {allOf: [{const: a}, {const: b}]}]}}", "/items/oneOf/1/allOf/1/const")]
    public void Parts_that_contradict_each_other_end_only_the_operations_that_use_them(string schema, string place)
    {
        string document = Named("{type: object, properties: {a: {}}}").Replace(Unchecked, schema, StringComparison.Ordinal) + "\n    Text: {type: string}";
        const string Answer = "{type: object, properties: {id: {type: string}}}";
        DocumentCheck whole = Check(string.Concat(document[..document.LastIndexOf(Answer, StringComparison.Ordinal)], "{$ref: '#/components/schemas/Name'}", document[(document.LastIndexOf(Answer, StringComparison.Ordinal) + Answer.Length)..]));

        (string, string) gap = ("CLIENT0040", "#/components/schemas/Name" + place);
        whole.Gaps.Select(each => (each.Code, each.Place)).ShouldBe([gap]);
        DocumentCheck.Run(Document, null, "Texts", Kept(whole)).Operations.Select(operation => operation.Name).ShouldBe(["GetTextsAsync", "PostTextsAsync"]);
    }

    [Fact]
    public void Parts_that_contradict_each_other_where_no_operation_uses_them_are_passed_over() =>
        Check(Named("{type: object}").Replace(Unchecked, "{allOf: [{type: string}, {type: integer}]}", StringComparison.Ordinal)).Errors.ShouldBeEmpty();

    [Fact]
    public void Contradictions_at_several_places_are_each_their_own()
    {
        const string Contradiction = "{type: object, properties: {a: {allOf: [{type: string}, {type: integer}]}}}";

        Check(Named(Contradiction)).Gaps.Select(gap => gap.Place).ShouldBe(
        [
            "#/paths/~1texts/post/requestBody/content/application~1json/schema/properties/a/allOf/1/type",
            "#/paths/~1texts/put/requestBody/content/application~1json/schema/properties/a/allOf/1/type",
        ]);
    }

    [Fact]
    public void Nothing_is_acceptable_where_no_operation_would_be_left() =>
        Check(Named(Unchecked).Replace("get:", "patch:", StringComparison.Ordinal).Replace("parameters: []", $"requestBody: {{content: {{application/json: {{schema: {Unchecked}}}}}}}", StringComparison.Ordinal))
            .Gaps.ShouldBeEmpty();

    [Theory]
    [InlineData("paths: {}")]
    [InlineData("paths: {/texts: {parameters: []}}")]
    [InlineData("components: {}")]
    public void A_document_without_operations_has_nothing_to_leave_out(string paths)
    {
        AcceptedGaps accepted = Kept(Check(Named(Unchecked)));

        DocumentCheck whole = Check($"openapi: 3.1.0\ninfo: {{title: Texts, version: '1'}}\n{paths}\n");

        whole.Errors.ShouldHaveSingleItem().Message.ShouldStartWith("No client can be generated for a document without operations.");
        whole.Gaps.ShouldBeEmpty();
        DocumentCheck.Run(Document, null, "Texts", accepted).Errors.ShouldBe(whole.Errors);
    }

    [Fact]
    public void No_case_is_derived_for_what_is_left_out_and_that_is_told()
    {
        AcceptedGaps accepted = Kept(Check(Named(Unchecked)));

        CaseCompiler.Derive("texts", Document, null, accepted).Select(each => each.Operation.Method).Distinct().ShouldBe(["GET"]);
        CaseCompiler.NotDerived("texts", Document, null, accepted).Select(none => none.Id).Where(id => id.Contains(' ', StringComparison.Ordinal)).ShouldBe(["texts/POST /texts", "texts/PUT /texts"]);
    }

    [Theory]
    [InlineData("CLIENT0040\t#/paths\n", 1)]
    [InlineData("# remark\n\nCLIENT40\t#/paths\tword\n", 3)]
    [InlineData("CLIENT0040 #/paths word\n", 1)]
    public void A_line_of_another_form_is_an_error_with_its_place(string text, int line)
    {
        File.WriteAllText(List, text);

        SpecException exception = Should.Throw<SpecException>(() => AcceptedGaps.Read(List));

        exception.Diagnostics.ShouldHaveSingleItem().Location.ShouldBe(new(List, line, 1));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Named(string schema) => """
        openapi: 3.1.0
        info: {title: Texts, version: '1'}
        servers: [{url: 'https://a.example.com'}]
        paths:
          /texts:
            get:
              parameters: []
              responses:
                '200': {description: ok, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
            post:
              requestBody:
                content: 
                  application/json:
                    schema: SCHEMA
              responses:
                '200': {description: ok, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
            put:
              requestBody:
                content:
                  application/json:
                    schema: SCHEMA
              responses:
                '200': {description: ok, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
        components:
          schemas:
            Name: UNCHECKED
        """.Replace("SCHEMA", schema, StringComparison.Ordinal).Replace("UNCHECKED", Unchecked, StringComparison.Ordinal);

    private DocumentCheck Check(string text)
    {
        File.WriteAllText(Document, text);
        return DocumentCheck.Run(Document, null, "Texts");
    }

    /// <summary>The list as it comes out of its file.</summary>
    private AcceptedGaps Kept(DocumentCheck check)
    {
        File.WriteAllText(List, new AcceptedGaps(check.Gaps).Text());
        return AcceptedGaps.Read(List);
    }
}
