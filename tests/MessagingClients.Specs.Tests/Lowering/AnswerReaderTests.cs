using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Facts;
using MessagingClients.Specs.Inlining;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Tests.Lowering;

/// <summary>What becomes of the answers of an operation.</summary>
public sealed class AnswerReaderTests
{
    [Theory]
    [InlineData("application/json: {schema: {type: array, items: {type: integer}}}", "IReadOnlyList<long>", "application/json")]
    [InlineData("application/json: {schema: {type: object}}", "IReadOnlyDictionary<string, JsonElement>", "application/json")]
    [InlineData("application/json: {}", "JsonElement", "application/json")]
    [InlineData("application/problem+json; charset=utf-8: {schema: {type: boolean}}", "bool", "application/problem+json; charset=utf-8")]
    [InlineData("text/csv: {schema: {type: object, properties: {a: {type: string}}}}", "string", "text/csv")]
    [InlineData("application/atom+xml: {}", "string", "application/atom+xml")]
    [InlineData("image/png: {schema: {type: string, format: binary}}", "System.IO.Stream", "image/png")]
    [InlineData("application/x-ndjson: {schema: {type: object}}", "System.IO.Stream", "application/x-ndjson")]
    [InlineData("'*/*': {schema: {$ref: '#/components/schemas/Part'}}", "Part", "application/json")]
    [InlineData("'*/*': {schema: {type: string}}", "string", "*/*")]
    [InlineData("'*/*': {schema: {type: string, format: binary}}", "System.IO.Stream", "*/*")]
    [InlineData("'*/*': {}", "System.IO.Stream", "*/*")]
    [InlineData("application/xml: {schema: {type: object, properties: {b: {type: string}}}}, text/json: {schema: {type: string}}, application/pdf: {}", "string", "text/json")]
    [InlineData("application/pdf: {}, text/html: {}", "string", "text/html")]
    [InlineData("text/event-stream: {}", "ServerEvents<string>", "text/event-stream")]
    [InlineData("text/event-stream: {schema: {type: string}}", "ServerEvents<string>", "text/event-stream")]
    [InlineData("text/event-stream: {schema: {$ref: '#/components/schemas/Part'}}", "ServerEvents<Part>", "text/event-stream")]
    [InlineData("text/event-stream: {schema: {type: integer}}", "ServerEvents<long>", "text/event-stream")]
    [InlineData("text/event-stream: {schema: {type: [integer, 'null']}}", "ServerEvents<long?>", "text/event-stream")]
    [InlineData("text/event-stream: {schema: {type: array, items: {$ref: '#/components/schemas/Part'}}}", "ServerEvents<Part>", "text/event-stream")]
    [InlineData("text/event-stream: {itemSchema: {$ref: '#/components/schemas/Part'}}", "ServerEvents<Part>", "text/event-stream")]
    [InlineData("text/event-stream: {itemSchema: {properties: {event: {type: string}, data: {type: string}}}}", "ServerEvents<string>", "text/event-stream")]
    [InlineData("text/event-stream: {itemSchema: {properties: {data: {type: string, contentSchema: {$ref: '#/components/schemas/Part'}}}}}", "ServerEvents<Part>", "text/event-stream")]
    [InlineData("text/event-stream: {itemSchema: {properties: {data: {type: string, contentSchema: {type: string}}}}}", "ServerEvents<string>", "text/event-stream")]
    [InlineData("text/event-stream: {schema: {properties: {id: {type: string}, data: {$ref: '#/components/schemas/Part'}}}}", "ServerEvents<Part>", "text/event-stream")]
    [InlineData("text/event-stream: {itemSchema: {oneOf: [{properties: {event: {const: a}, data: {$ref: '#/components/schemas/Part'}}}, {properties: {event: {const: b}, data: {type: string}}}]}}", "ServerEvents<string>", "text/event-stream")]
    [InlineData("text/event-stream: {schema: {$ref: '#/components/schemas/Part'}}, application/json: {}", "JsonElement", "application/json")]
    public void A_body_is_of_the_natural_type(string content, string type, string mediaType)
    {
        ApiContent body = Read($"'200': {{description: d, content: {{{content}}}}}").ShouldHaveSingleItem().Content!;

        CSharpTypes.Of(body).ShouldBe(type);
        body.MediaType.ShouldBe(mediaType);
    }

    [Theory]
    [InlineData("'200': {description: d}, 4XX: {description: d}, 5xx: {description: d}, default: {description: d}", "200-200 400-499 500-599 0-999")]
    [InlineData("default: {description: d}", "200-299 0-999")]
    [InlineData("2XX: {description: d}, x-more: {a: 1}", "200-299")]
    [InlineData("'302': {description: d}", "302-302")]
    public void Statuses_are_ranges(string responses, string ranges) =>
        string.Join(' ', Read(responses).Select(response => $"{response.Status}-{response.Through}")).ShouldBe(ranges);

    [Theory]
    [InlineData("ok: {description: d}")]
    [InlineData("'200': {description: d, content: {message: {}}}")]
    public void What_cannot_be_read_is_refused_at_its_place(string responses)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Read(responses));

        fault.Code.ShouldBe(DiagnosticCodes.Invalid);
        fault.Location.Line.ShouldBe(8);
    }

    [Theory]
    [InlineData("'204': {description: d}", "NoBody", false)]
    [InlineData("'200': {description: d, content: {application/json: {schema: {type: integer}}}}, '204': {description: d}", "long?", false)]
    [InlineData("'200': {description: d, content: {text/plain: {}}}, '204': {description: d}", "string", true)]
    [InlineData("'200': {description: d, content: {application/json: {schema: {type: [string, 'null']}}}}", "string", true)]
    [InlineData("'200': {description: d, content: {text/plain: {}}}, '201': {description: d, content: {application/json: {}}}", "object", false)]
    public void An_operation_returns_one_type(string responses, string type, bool isOptional)
    {
        AnswerFacts facts = new(Lower(responses).Operations[0]);

        facts.Response.ShouldBe(type);
        facts.IsOptional.ShouldBe(isOptional);
    }

    private static IReadOnlyList<ApiAnswer> Read(string responses) => Lower(responses).Operations[0].Responses;

    private static Api Lower(string responses) =>
        LowerStage.Apply(ClientCompiler.Share(InlineStage.Apply(Document(responses)), "Acme"));

    private static SpecObject Document(string responses) => Yaml.Read($$$"""
        openapi: 3.1.0
        info: {title: Test, version: '1'}
        servers: [{url: https://example.com}]
        paths:
          /messages:
            get:
              operationId: readMessage
              responses: { {{{responses}}} }
        components:
          schemas: {Part: {type: object, properties: {a: {type: string} } } }
        """);
}
