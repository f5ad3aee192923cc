using System.Text;
using MessagingClients.Conformance.Judging;
using MessagingClients.TestKit;

namespace MessagingClients.Conformance.Tests.Judging;

/// <summary>The table from OpenAPI 3.0 to JSON Schema, and what surrounds it, on documents of one schema each.</summary>
public sealed class ResponseJudgeTests(JudgeFixture fixture) : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"judge-{Guid.NewGuid():N}.yaml");

    [Theory]
    [InlineData("{type: string, nullable: true}", "null", true)]
    [InlineData("{type: string}", "null", false)]
    [InlineData("{nullable: true, enum: [a]}", "null", false)]
    [InlineData("{type: string, nullable: true, enum: [a]}", "null", false)]
    [InlineData("{type: string, nullable: true, enum: [a, null]}", "null", true)]
    [InlineData("{type: string, nullable: true, enum: [a]}", "\"b\"", false)]
    [InlineData("{type: number, minimum: 1, exclusiveMinimum: true}", "1", false)]
    [InlineData("{type: number, minimum: 1, exclusiveMinimum: true}", "1.1", true)]
    [InlineData("{type: number, minimum: 1, exclusiveMinimum: false}", "1", true)]
    [InlineData("{type: number, maximum: 1, exclusiveMaximum: true}", "1", false)]
    [InlineData("{type: integer, exclusiveMaximum: true}", "1", true)]
    [InlineData("{$ref: '#/components/schemas/Text', nullable: true}", "null", false)]
    [InlineData("{$ref: '#/components/schemas/Text', maxLength: 1}", "\"ab\"", true)]
    [InlineData("{allOf: [{type: string, nullable: true}]}", "null", true)]
    [InlineData("{type: array, items: {type: string, nullable: true}}", "[null]", true)]
    [InlineData("{type: object, properties: {nullable: {type: string}}}", """{"nullable":1}""", false)]
    [InlineData("{type: object, additionalProperties: {type: integer, nullable: true}}", """{"a":null}""", true)]
    [InlineData("{type: string, example: 5}", "\"a\"", true)]
    [InlineData("{oneOf: [{type: string}], discriminator: {propertyName: kind}}", "\"a\"", true)]
    public Task Schemas_of_3_0_mean_what_3_0_says(string schema, string body, bool keeps) => JudgeAsync("3.0.3", schema, body, keeps);

    [Theory]
    [InlineData("{type: [string, 'null']}", "null", true)]
    [InlineData("{type: string, nullable: true}", "null", false)]
    [InlineData("{const: 402}", "402", true)]
    [InlineData("{const: 402}", "\"402\"", false)]
    [InlineData("{exclusiveMinimum: 1}", "1", false)]
    [InlineData("{$ref: '#/components/schemas/Text', maxLength: 1}", "\"ab\"", false)]
    [InlineData("{type: string, maxLength: 2}", "\"😀😀\"", true)]
    [InlineData("{type: string, format: uuid}", "\"no uuid\"", false)]
    [InlineData("{type: string, format: date-time}", "\"2026-13-01T00:00:00Z\"", false)]
    [InlineData("{type: string, format: never-heard-of}", "\"a\"", true)]
    [InlineData("{type: string, format: json-pointer-uri-fragment}", "\"a\"", true)]
    [InlineData(@"{type: string, pattern: '^\+[1-9]\d{1,14}$'}", "\"+15551234\\n\"", false)]
    [InlineData(@"{type: string, pattern: '^\+[1-9]\d{1,14}$'}", "\"+1٣٣٣\"", false)]
    [InlineData(@"{type: string, pattern: '^\@a\-b$'}", "\"@a-b\"", true)]
    public Task Schemas_of_3_1_are_JSON_Schema_as_they_stand(string schema, string body, bool keeps) => JudgeAsync("3.1.0", schema, body, keeps);

    [Theory]
    [InlineData(500, "application/json", "{}", "status")]
    [InlineData(200, "text/html", "{}", "header/Content-Type")]
    [InlineData(200, null, "{}", "header/Content-Type")]
    [InlineData(200, "application/json; charset=latin1", "{}", "header/Content-Type")]
    [InlineData(200, "application/json", "", "body")]
    [InlineData(204, null, "{}", "body")]
    [InlineData(205, null, "{}", "body")]
    public async Task Status_and_media_type_are_judged(int status, string? mediaType, string body, string where) =>
        (await FindAsync("3.1.0", "{type: object}", status, mediaType, body)).ShouldHaveSingleItem().Where.ShouldBe(where);

    [Fact]
    public async Task Where_no_media_type_is_listed_no_body_is_stated() => (await FindAsync("3.1.0", "{type: object}", 205, null, "")).ShouldBeEmpty();

    public void Dispose() => File.Delete(_file);

    private async Task JudgeAsync(string version, string schema, string body, bool keeps) =>
        (await FindAsync(version, schema, 200, "application/json", body)).Count.ShouldBe(keeps ? 0 : 1);

    private async Task<IReadOnlyList<Finding>> FindAsync(string version, string schema, int status, string? mediaType, string body)
    {
        string document = $$"""
            openapi: {{version}}
            info: {title: t, version: '1'}
            paths:
              /a:
                get:
                  responses:
                    '200':
                      description: d
                      content:
                        application/json:
                          schema: {{schema}}
                    '204':
                      description: d
                    '205':
                      description: d
                      content: {}
            components:
              schemas:
                Text: {type: string}
            """;
        await File.WriteAllTextAsync(_file, document, TestContext.Current.CancellationToken);
        return await fixture.Judge.JudgeResponseAsync(_file, "GET", "/a", status, mediaType, Encoding.UTF8.GetBytes(body));
    }
}
