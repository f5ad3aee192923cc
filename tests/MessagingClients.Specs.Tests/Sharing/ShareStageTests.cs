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

    private static string[] Share(string request, string components = "{}") =>
        [.. ShareStage.Apply(NameStage.Apply(Yaml.Document(request, components))).Object("components").Members("schemas").Select(schema => schema.Name)];
}
