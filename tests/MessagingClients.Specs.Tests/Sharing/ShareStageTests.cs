using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Tests.Sharing;

public sealed class ShareStageTests
{
    [Fact]
    public void Equal_shapes_written_in_place_become_one_from_the_inside_out() =>
        Share("""
            {type: object, properties: {
              first: {type: object, description: one, properties: {kind: {type: string, enum: [a]}}},
              second: {type: object, description: two, properties: {kind: {enum: [a], type: string}}}}}
            """).ShouldBe(["SendMessageRequest", "SendMessageRequestFirst", "SendMessageRequestFirstKind", "SendMessageResponse"], ignoreOrder: true);

    [Fact]
    public void A_name_of_the_document_wins() =>
        Share("{type: object, properties: {kind: {type: string, enum: [a]}}}", "{Kind: {type: string, enum: [a]}}")
            .ShouldBe(["Kind", "SendMessageRequest", "SendMessageResponse"], ignoreOrder: true);

    [Fact]
    public void Names_of_the_document_stay_apart() =>
        Share("{type: object, properties: {}}", "{One: {type: string, enum: [a]}, Two: {type: string, enum: [a]}}")
            .ShouldContain("Two");

    [Fact]
    public void A_property_called_description_counts() =>
        Share("""
            {type: object, properties: {
              first: {type: object, properties: {description: {type: string}}},
              second: {type: object, properties: {}}}}
            """).ShouldContain("SendMessageRequestSecond");

    [Fact]
    public void Schemas_to_which_the_overlay_gives_one_name_become_one() =>
        Schemas(Named("{OneError: Failure, TwoError: Failure, OneErrorDetail: Detail, TwoErrorDetail: Detail, GoneError: Failure}"))
            .ShouldBe(["Failure", "Detail"], ignoreOrder: true);

    [Fact]
    public void Without_the_overlay_each_operation_has_its_own() =>
        Schemas(Named("{}")).ShouldBe(["OneError", "OneErrorDetail", "TwoError", "TwoErrorDetail"], ignoreOrder: true);

    [Theory]
    [InlineData("{OneError: Failure, TwoErrorDetail: Failure}")]
    [InlineData("{OneError: TwoError}")]
    public void Schemas_that_differ_cannot_have_one_name(string names) =>
        Yaml.Fault(() => Schemas(Named(names))).Message.ShouldContain("Correct x-names in the overlay.");

    private static SpecObject Named(string names)
    {
        const string Answers = "{'400': {description: d, content: {application/json: {schema: {type: object, properties: {detail: {type: object, properties: {a: {type: string}}}}}}}}}";
        return Yaml.Read($"openapi: 3.1.0\nx-names: {names}\npaths:\n  /a:\n    get: {{operationId: one, responses: {Answers}}}\n    put: {{operationId: two, responses: {Answers}}}");
    }

    private static string[] Schemas(SpecObject document) =>
        [.. ShareStage.Apply(NameStage.Apply(document)).Object("components").Members("schemas").Select(schema => schema.Name)];

    private static string[] Share(string request, string components = "{}") =>
        [.. ShareStage.Apply(NameStage.Apply(Yaml.Document(request, components))).Object("components").Members("schemas").Select(schema => schema.Name)];
}
