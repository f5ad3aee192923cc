using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Facts;
using MessagingClients.Specs.Inlining;
using MessagingClients.Specs.Lowering;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Tests.Lowering;

/// <summary>Parameters of every place, as the document states them.</summary>
public sealed class ParameterReaderTests
{
    [Theory]
    [InlineData("{name: a, in: query, schema: {type: array, items: {type: string}}}", "Repeated")]
    [InlineData("{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}", "Comma")]
    [InlineData("{name: a, in: query, style: spaceDelimited, schema: {type: array, items: {type: string}}}", "Space")]
    [InlineData("{name: a, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}", "Pipe")]
    [InlineData("{name: a, in: header, schema: {type: array, items: {type: string}}}", "Comma")]
    [InlineData("{name: a, in: header, explode: true, schema: {type: array, items: {type: string}}}", "Comma")]
    [InlineData("{name: a, in: cookie, explode: false, schema: {type: array, items: {type: string}}}", "Comma")]
    [InlineData("{name: a, in: cookie, schema: {type: array, items: {type: string}}}", "Repeated")]
    public void The_items_of_an_array_stand_as_style_and_explode_say(string parameter, string style) =>
        Read(parameter).ShouldHaveSingleItem().ListStyle.ShouldBe(style);

    [Theory]
    [InlineData("{name: a, in: query, style: deepObject, schema: {type: object, properties: {b: {type: string}}}}", "Deep")]
    [InlineData("{name: a, in: query, schema: {type: object, properties: {b: {type: string}}}}", "Form")]
    [InlineData("{name: a, in: query, explode: false, schema: {type: object, additionalProperties: {type: string}}}", "Joined")]
    [InlineData("{name: a, in: query, schema: {type: array, items: {type: [string, 'null']}}}", "Form")]
    [InlineData("{name: a, in: query, style: pipeDelimited, explode: false, schema: {type: object, additionalProperties: {type: string}}}", "Pipe")]
    [InlineData("{name: a, in: query, schema: {}}", "Form")]
    [InlineData("{name: a, in: header, schema: {type: object, properties: {b: {type: string}}}}", "Joined")]
    [InlineData("{name: a, in: header, explode: true, schema: {type: object, properties: {b: {type: string}}}}", "Pairs")]
    public void Everything_else_has_a_form_of_its_own(string parameter, string style) =>
        Read(parameter).ShouldHaveSingleItem().JsonStyle.ShouldBe(style);

    [Theory]
    [InlineData("{name: a, in: query, style: spaceDelimited, explode: true, schema: {type: array, items: {type: string}}}", "a parameter in the query with the style spaceDelimited and explode")]
    [InlineData("{name: a, in: query, schema: {type: array, items: {type: array, items: {type: string}}}}", "an array of anything but values")]
    [InlineData("{name: a, in: cookie, style: deepObject, schema: {type: string}}", "a parameter in the cookie with the style deepObject")]
    [InlineData("{name: a, in: query, content: {application/json: {schema: {type: string}}}}", "without a schema of its own")]
    [InlineData("{name: host, in: header, schema: {type: string}}", "a header that the client sets by itself")]
    [InlineData("{name: Content-Language, in: header, schema: {type: string}}", "a header that the client sets by itself")]
    [InlineData("{name: 'a;b', in: cookie, schema: {type: string}}", "whose name no request can carry")]
    public void What_is_not_taken_is_an_error_at_its_place(string parameter, string what)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Read(parameter));

        fault.Code.ShouldBe(DiagnosticCodes.Unsupported);
        fault.Location.Line.ShouldBe(10);
        fault.Message.ShouldContain(what);
        fault.Message.ShouldContain("by the overlay");
    }

    [Fact]
    public void What_is_not_checked_before_sending_is_an_error_in_a_parameter_as_in_a_body() =>
        Yaml.Fault(() => Read("{name: a, in: query, schema: {type: string, not: {const: a}}}")).Message.ShouldStartWith("'not' in a request is not checked");

    [Theory]
    [InlineData("Accept")]
    [InlineData("content-type")]
    [InlineData("AUTHORIZATION")]
    public void Headers_that_OpenAPI_leaves_to_others_are_passed_over(string name) =>
        Read($"{{name: {name}, in: header, required: true, schema: {{type: object, properties: {{a: {{type: string}}}}}}}}").ShouldBeEmpty();

    [Fact]
    public void A_parameter_of_the_operation_replaces_that_of_its_path() =>
        Read("{name: shared, in: query, required: true, schema: {type: integer}}").ShouldHaveSingleItem().Member.Shape.ShouldBe(new Shape.Integer());

    [Fact]
    public void Parameters_that_may_be_left_out_are_one_type()
    {
        Api api = Lower("{name: a, in: query, schema: {type: string}}, {name: b, in: header, required: true, schema: {type: string}}, {name: c, in: cookie, schema: {type: string}}");

        api.Operations.ShouldHaveSingleItem().OptionalParameters.ShouldBe("ListParameters");
        api.Models.OfType<ApiObject>().Single(model => model.IsParameters).Members.Select(member => member.Name).ShouldBe(["A", "C"]);
    }

    [Fact]
    public void Two_parameters_of_one_name_that_may_be_left_out_are_two_members_of_their_type()
    {
        SpecObject facts = FactsStage.Apply(Lower("{name: a, in: query, schema: {type: string}}, {name: a, in: header, schema: {type: string}}"), "Acme");

        SpecPointer.Find(facts, "/components/schemas/ListParameters").Members("properties").Select(member => member.Value.Value("x-member").Text("name"))
            .ShouldBe(["A", "HeaderA"]);
    }

    [Theory]
    [InlineData("a-b, in: query", "a_b, in: header", "aB AB, headerAB HeaderAB")]
    [InlineData("a-b, in: query", "a_b, in: query", "aB AB, queryAB QueryAB")]
    [InlineData("queryId, in: query", "id, in: query", "queryId QueryId, id Id")]
    public void Two_parameters_of_one_name_in_CSharp_are_told_apart(string one, string other, string names) =>
        string.Join(", ", Read($"{{name: {one}, schema: {{type: string}}}}, {{name: {other}, schema: {{type: string}}}}").Select(parameter => $"{parameter.Variable} {parameter.Member.Name}"))
            .ShouldBe(names);

    private static IReadOnlyList<ApiParameter> Read(string parameters) =>
        Lower(parameters).Operations.ShouldHaveSingleItem().Parameters;

    private static Api Lower(string parameters) => LowerStage.Apply(TypeNames.Apply(ShareStage.Apply(NameStage.Apply(InlineStage.Apply(Document(parameters)))), "Acme"));

    private static SpecObject Document(string parameters)
    {
        bool isShared = parameters.Contains("shared", StringComparison.Ordinal);
        return Yaml.Read($$$$$$"""
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            servers: [{url: https://example.com}]
            security: [{key: []}]
            paths:
              /notes:
                parameters: [{{{{{{(isShared ? "{name: shared, in: query, schema: {type: string}}" : "")}}}}}}]
                get:
                  operationId: list
                  parameters: [{{{{{{parameters}}}}}}]
                  responses:
                    '200':
                      description: d
                      content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}
            components:
              securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
            """);
    }
}
