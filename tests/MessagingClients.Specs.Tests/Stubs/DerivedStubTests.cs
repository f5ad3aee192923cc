using System.Text.Json.Nodes;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Specs.Tests.Stubs;

/// <summary>Stubs of documents that say little, or more than a stand-in can do.</summary>
public sealed class DerivedStubTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("2XX", 200)]
    [InlineData("202", 202)]
    public void A_range_of_statuses_is_answered_with_its_first(string status, int expected) =>
        Compile(status: status).Response.Status.ShouldBe(expected);

    [Fact]
    public void A_status_that_is_none_is_refused() =>
        Yaml.Fault(() => Compile(status: "2XY")).Code.ShouldBeOneOf(DiagnosticCodes.Unsupported, DiagnosticCodes.Invalid);

    [Theory]
    [InlineData("{type: object, required: [next], properties: {next: {$ref: '#/components/schemas/A'}}}", "{}")]
    [InlineData("{type: object, required: [all], properties: {all: {type: array, items: {$ref: '#/components/schemas/A'}}}}", """{"all":[]}""")]
    [InlineData("{type: object, required: [one], properties: {one: {oneOf: [{$ref: '#/components/schemas/A'}, {type: boolean}]}}}", """{"one":true}""")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/A'}, {type: object, required: [n], properties: {n: {type: integer}}}]}", """{"n":1}""")]
    [InlineData("{type: array, minItems: 2, items: {type: string, maxLength: 2}}", """["te","te"]""")]
    [InlineData("{type: array, minItems: 2, items: {type: string, minLength: 6}}", """["texttt","texttt"]""")]
    [InlineData("{$ref: '#/components/schemas/B/properties/inner'}", "1")]
    public void A_sample_ends_where_its_schema_does_not(string schema, string expected) =>
        Compile(Ref, $"A: {schema}, B: {{properties: {{inner: {{type: integer}}}}}}").Response.Body.ShouldBe(expected);

    [Theory]
    [InlineData("{type: array, minItems: 1000000000, items: {}}", DiagnosticCodes.TooLarge)]
    [InlineData("{type: string, minLength: 2147483647}", DiagnosticCodes.TooLarge)]
    [InlineData("{type: string, minLength: 99999999999}", DiagnosticCodes.Invalid)]
    [InlineData("{type: string, minLength: 0.5}", DiagnosticCodes.Invalid)]
    public void A_sample_that_nobody_could_send_is_refused(string schema, string code) =>
        Yaml.Fault(() => Compile(schema)).Code.ShouldBe(code);

    [Fact]
    public void A_reference_into_a_component_stands_alone_in_the_schema_of_a_stub()
    {
        JsonNode schema = JsonNode.Parse(Compile(request: "{$ref: '#/components/schemas/B/properties/inner'}", components: "B: {properties: {inner: {type: integer}}}").BodySchemas[0])!;

        string pointer = schema["$ref"]!.GetValue<string>();
        pointer.ShouldStartWith("#/$defs/");
        schema["$defs"]!.AsObject().ShouldHaveSingleItem().Value!["type"]!.GetValue<string>().ShouldBe("integer");
    }

    [Theory]
    [InlineData("{type: string, nullable: true, enum: [a]}", """{"type":["string","null"],"enum":["a"]}""")]
    [InlineData("{type: string, nullable: true, enum: [a, null]}", """{"type":["string","null"],"enum":["a",null]}""")]
    [InlineData("{nullable: true, minimum: 1, exclusiveMinimum: true}", """{"exclusiveMinimum":1}""")]
    public void Schemas_of_3_0_mean_what_3_0_says(string schema, string expected) =>
        Compile(request: schema, version: "3.0.3").BodySchemas[0].ShouldBe(expected);

    [Theory]
    [InlineData("{type: string, nullable: true}", """{"type":["string","null"]}""")]
    [InlineData("{nullable: true, exclusiveMinimum: 1}", """{"exclusiveMinimum":1}""")]
    public void Later_documents_may_keep_nullable(string schema, string expected) => Compile(request: schema, version: "3.1.0").BodySchemas[0].ShouldBe(expected);

    [Theory]
    [InlineData("[{a: []}]", "x-a: .+")]
    [InlineData("[{b: [], c: []}]", "Authorization: Bearer .+")]
    [InlineData("[{b: []}, {c: []}]", "Authorization: Bearer .+")]
    [InlineData("[{a: []}, {b: []}]", "x-a: .+; Authorization: Bearer .+")]
    [InlineData("[{a: []}, {}]", "")]
    [InlineData("[{a: [], b: []}]", "x-a: .+, Authorization: Bearer .+")]
    [InlineData("[{basic: []}]", "Authorization: Basic .+")]
    [InlineData("[{query: []}]", "query x-q: .+")]
    [InlineData("[{cookie: [], query: []}, {a: []}]", "cookie x-c: .+, query x-q: .+; x-a: .+")]
    public void There_is_a_stub_for_each_alternative_of_the_security_and_it_demands_all_of_it(string security, string demanded) =>
        string.Join("; ", CompileAll(security: security).Select(stub => string.Join(", ", Demanded(stub)))).ShouldBe(demanded);

    [Fact]
    public void What_an_operation_refers_to_is_part_of_it()
    {
        Stub stub = Compile(item: "$ref: '#/components/pathItems/Send'");

        stub.Method.ShouldBe("PUT");
        stub.Response.Body.ShouldBe("shared");
    }

    private const string Ref = "{$ref: '#/components/schemas/A'}";

    private static IEnumerable<string> Demanded(Stub stub) =>
    [
        .. stub.Headers.Where(header => header.Name != "Content-Type").Select(header => $"{header.Name}: {header.Pattern}"),
        .. stub.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => $"{parameter.Place} {parameter.Name}: {parameter.Pattern}"),
    ];

    private Stub Compile(
        string response = "{type: string}", string components = "", string request = "{type: object}", string status = "200",
        string security = "[]", string version = "3.1.0", string? item = null) =>
        CompileAll(response, components, request, status, security, version, item).ShouldHaveSingleItem();

    private IReadOnlyList<Stub> CompileAll(
        string response = "{type: string}", string components = "", string request = "{type: object}", string status = "200",
        string security = "[]", string version = "3.1.0", string? item = null)
    {
        File.WriteAllText(_file, $$"""
            openapi: {{version}}
            info: {title: Test, version: '1'}
            security: {{security}}
            paths:
              /a:
                {{item ?? $"post: {{requestBody: {{content: {{application/json: {{schema: {request}}}}}}}, responses: {{'{status}': {{description: d, content: {{application/json: {{schema: {response}}}}}}}}}}}"}}
            components:
              securitySchemes:
                a: {type: apiKey, in: header, name: x-a}
                b: {type: http, scheme: bearer}
                c: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com', scopes: {} } } }
                basic: {type: http, scheme: basic}
                query: {type: apiKey, in: query, name: x-q}
                cookie: {type: apiKey, in: cookie, name: x-c}
              schemas: {{{components}}}
            {{(version == "3.0.3" ? "" : """
              pathItems:
                Send: {put: {responses: {'200': {$ref: '#/components/responses/Shared'}}}}
              responses:
                Shared: {description: d, content: {text/plain: {example: shared}}}
            """)}}
            """);
        return StubCompiler.Compile(_file);
    }
}
