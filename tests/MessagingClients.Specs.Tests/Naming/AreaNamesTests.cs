using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Tests.Naming;

/// <summary>Tags become properties of the client where the overlay says so, and never by themselves.</summary>
public sealed class AreaNamesTests
{
    [Theory]
    [InlineData("[messages, other]", "Messages")]
    [InlineData("['text messages']", "TextMessages")]
    [InlineData("[dispose]", "DisposeArea")]
    [InlineData("[Größen]", "Größen")]
    [InlineData("[2nd]", "Value2nd")]
    [InlineData("['*']", null)]
    [InlineData("[]", null)]
    public void An_operation_stands_in_the_area_of_its_first_tag(string tags, string? area) =>
        Lower("x-areas: true", tags).Operations.ShouldHaveSingleItem().Area.ShouldBe(area);

    [Theory]
    [InlineData("x-areas: false")]
    [InlineData("x-other: true")]
    public void Without_the_extension_all_operations_are_methods_of_the_client(string extension)
    {
        Api api = Lower(extension, "[messages]");

        api.Areas.ShouldBeEmpty();
        api.Operations.ShouldHaveSingleItem().Area.ShouldBeNull();
    }

    [Theory]
    [InlineData("[{name: messages, description: All about texts.}]", "All about texts.")]
    [InlineData("[{name: Messages, description: Others.}]", "The operations of messages")]
    public void An_area_is_described_as_its_tag_is(string tags, string description) =>
        Lower($"x-areas: true\ntags: {tags}", "[messages]").Areas.ShouldHaveSingleItem().ShouldBe(new ApiArea("Messages", description));

    [Fact]
    public void What_is_neither_true_nor_false_is_refused_at_its_place()
    {
        SpecDiagnostic fault = Yaml.Fault(() => Lower("x-areas: many", "[messages]"));

        fault.Code.ShouldBe(DiagnosticCodes.Extension);
        fault.Location.Line.ShouldBe(1);
    }

    [Fact]
    public void No_schema_takes_the_name_of_the_type_of_an_area()
    {
        SpecObject document = Yaml.Document(components: "{AcmeTextsClient: {type: object}, IAcmeTextsClient: {type: object}}");

        Schemas(document).ShouldBe(["AcmeTextsClient", "IAcmeTextsClient"]);
        Schemas(document.With("x-areas", SpecScalar.OfBoolean(true))).ShouldBe(["AcmeTextsClientModel", "IAcmeTextsClientModel"]);
    }

    private static string[] Schemas(SpecObject document) =>
        [.. TypeNames.Apply(document, "Acme").Object("components").Members("schemas").Select(schema => schema.Name)];

    private static Api Lower(string extension, string tags) => LowerStage.Apply(TypeNames.Apply(NameStage.Apply(
        Yaml.Read($"{extension}\n{Document(tags)}")), "Acme"));

    private static string Document(string tags) => """
        openapi: 3.1.0
        info: {title: Test, version: '1'}
        servers: [{url: https://example.com}]
        paths: {/messages: {get: {operationId: list, tags: TAGS, responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}}}}}
        """.Replace("TAGS", tags, StringComparison.Ordinal);
}
