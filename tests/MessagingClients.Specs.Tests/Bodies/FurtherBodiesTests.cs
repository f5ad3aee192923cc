using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using static MessagingClients.Specs.Tests.Bodies.FurtherDocument;

namespace MessagingClients.Specs.Tests.Bodies;

/// <summary>A body that can be written in several ways is one method for each way that says something else.</summary>
public sealed class FurtherBodiesTests
{
    private const string Upload = "{type: object, properties: {file: {type: string, format: binary}}}";

    [Fact]
    public void Each_kind_with_a_schema_of_its_own_is_a_method()
    {
        IReadOnlyList<SpecObject> methods = Methods(Write($"{Multipart}\n{Json}\n{Png}\nimage/jpeg: {{}}\n{Form}\n{Text}\ntext/csv: {{}}\napplication/vnd.acme+json: {{}}"));

        methods.Select(method => method.Text("name")).ShouldBe(["UploadMedia", "UploadMediaAsMultipart", "UploadMediaAsFile", "UploadMediaAsForm", "UploadMediaAsText"], ignoreOrder: true);
        methods.Select(method => method.Text("request")).ShouldBe(["UploadMediaRequest", "UploadMediaAsMultipartRequest", "FileContent", "UploadMediaAsFormRequest", "string"], ignoreOrder: true);
        methods.Single(method => method.Text("name") == "UploadMediaAsFile").Object("body").Text("arguments").ShouldBe("\"image/png\", \"image/jpeg\"");
    }

    [Fact]
    public void All_but_the_body_is_that_of_the_operation()
    {
        IReadOnlyList<SpecObject> methods = Methods(Write($"{Json}\n{Multipart}"));

        methods.Count.ShouldBe(2);
        foreach (string same in new[] { "id", "method", "path", "template", "optionalParameters", "response", "successes", "failures", "credentials", "unprocessedAfter429" })
        {
            Yaml.Json(methods[1][same]!).ShouldBe(Yaml.Json(methods[0][same]!));
        }

        methods[0].Texts("docs").ShouldBe(["<summary>Upload.</summary>"]);
        methods[1].Texts("docs").ShouldBe(["<summary>Upload.</summary>", "<remarks>The body goes out as multipart/form-data.</remarks>"]);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Same'}}")]
    [InlineData("application/x-www-form-urlencoded: {schema: {type: object, title: Other, required: [url], properties: {url: {type: string, description: Where}}}}")]
    [InlineData("application/xml: {schema: {$ref: '#/components/schemas/Same'}}")]
    [InlineData("application/vnd.acme+json: {schema: {type: object}}")]
    [InlineData("application/xml: {}")]
    public void What_says_the_same_and_a_second_JSON_are_passed_over(string other) =>
        Names(Write($"{Json}\n{other}", components: "{Same: {$ref: '#/components/schemas/Own'}, Own: {type: object, properties: {url: {type: string}}, required: [url]}}"))
            .ShouldBe(["UploadMedia"]);

    [Fact]
    public void Schemas_that_hold_themselves_are_compared_to_their_end()
    {
        const string Loops = "{One: {type: object, properties: {next: {$ref: '#/components/schemas/One'}}}, Other: {type: object, properties: {next: {$ref: '#/components/schemas/Other'}}}, "
            + "Third: {type: object, properties: {next: {$ref: '#/components/schemas/Third'}, last: {type: string}}}}";

        Names(Write(Pair("Other"), components: Loops)).ShouldBe(["UploadMedia"]);
        Names(Write(Pair("Third"), components: Loops)).ShouldBe(["UploadMedia", "UploadMediaAsForm"]);

        static string Pair(string other) =>
            $"application/json: {{schema: {{$ref: '#/components/schemas/One'}}}}\napplication/x-www-form-urlencoded: {{schema: {{$ref: '#/components/schemas/{other}'}}}}";
    }

    [Fact]
    public void A_media_type_that_comes_renames_nothing()
    {
        SpecObject before = Compile(Write(Json)).Object("components").Object("schemas")!;
        SpecObject after = Compile(Write($"{Multipart}\n{Text}\n{Json}")).Object("components").Object("schemas")!;

        after.Members.Select(schema => schema.Name).Except(before.Members.Select(schema => schema.Name))
            .ShouldBe(["UploadMediaAsMultipartRequest", "UploadMediaAsMultipartRequestSize"], ignoreOrder: true);
        before.Members.ShouldAllBe(schema => Yaml.Json(schema.Value) == Yaml.Json(after[schema.Name]!));
    }

    [Fact]
    public void An_operation_keeps_the_name_that_a_further_body_would_have()
    {
        const string Other = "  /other:\n    put:\n      operationId: upload_media_as_multipart\n      responses: {'204': {description: Done}}";

        Names(Write($"{Json}\n{Multipart}", Other)).ShouldBe(["UploadMedia", "PostMediaAsMultipart", "UploadMediaAsMultipart"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("multipart/mixed: {schema: {type: object}}")]
    [InlineData("multipart/form-data: {schema: {type: string}}")]
    [InlineData("multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {headers: {X-Own: {schema: {type: string}}}}}}")]
    [InlineData("application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string, not: {maxLength: 1}}}}}")]
    public void One_that_no_client_can_write_is_passed_over_and_the_operation_stays(string other) => Names(Write($"{Json}\n{other}")).ShouldBe(["UploadMedia"]);

    [Fact]
    public void A_body_whose_files_are_texts_of_JSON_elsewhere_is_passed_over()
    {
        const string Body = "multipart/form-data: {schema: {$ref: '#/components/schemas/Upload'}}";
        const string Elsewhere = "  /texts:\n    post:\n      operationId: sendText\n      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Upload'}}}}\n      responses: {'204': {description: Done}}";

        Names(Write($"{Json}\n{Body}", components: $"{{Upload: {Upload}}}")).ShouldBe(["UploadMedia", "UploadMediaAsMultipart"]);
        Names(Write($"{Json}\n{Body}", Elsewhere, $"{{Upload: {Upload}}}")).ShouldBe(["UploadMedia", "SendText"]);
    }

    [Fact]
    public void What_a_document_says_of_further_bodies_itself_counts_for_nothing() =>
        Names(Write(Json).Replace("summary: Upload", "x-bodies: {application/json: AsEvil}", StringComparison.Ordinal)).ShouldBe(["UploadMedia"]);

    [Fact]
    public void What_keeps_an_operation_out_keeps_out_its_further_bodies() => Should.Throw<SpecException>(
        () => Names(Write($"application/json: {{schema: {{type: string, not: {{}}}}}}\n{Multipart}"))).Diagnostics.ShouldHaveSingleItem();
}
