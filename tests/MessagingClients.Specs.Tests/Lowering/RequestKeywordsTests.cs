using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Tests.Lowering;

/// <summary>Each keyword of a request's schema is checked before sending, demands nothing, or is an error at its place.</summary>
public sealed class RequestKeywordsTests
{
    [Theory]
    [InlineData("type: string")]
    [InlineData("type: string, minLength: 1")]
    [InlineData("type: string, maxLength: 1")]
    [InlineData("type: string, pattern: a")]
    [InlineData("type: string, format: date-time")]
    [InlineData("type: string, format: uri")]
    [InlineData("type: string, format: uuid")]
    [InlineData("type: string, enum: [a]")]
    [InlineData("type: string, format: email")]
    [InlineData("type: string, format: byte, contentEncoding: base64, contentMediaType: image/png, contentSchema: {}")]
    [InlineData("type: string, format: neverHeardOf")]
    [InlineData("type: string, const: a")]
    [InlineData("type: integer, enum: [1, null]")]
    [InlineData("type: integer, format: int32, enum: [1]")]
    [InlineData("type: boolean, enum: [true], format: any")]
    [InlineData("enum: [a, 1, true]")]
    [InlineData("type: integer, multipleOf: 2")]
    [InlineData("type: array, uniqueItems: true")]
    [InlineData("type: string, format: date-time, minLength: 1, pattern: a")]
    [InlineData("type: string, minimum: 1, items: false, properties: {a: false}, patternProperties: {}")]
    [InlineData("type: integer, minLength: 1, pattern: '(', required: [a], contains: {}")]
    [InlineData("minLength: 1")]
    [InlineData("properties: {a: {}}, required: [a]")]
    [InlineData("items: {}, maxItems: 1")]
    [InlineData("type: object, discriminator: {propertyName: a}")]
    [InlineData("type: object, properties: {a: {}}, minProperties: 1, maxProperties: 2")]
    [InlineData("type: string, readOnly: true, writeOnly: true")]
    [InlineData("type: integer, exclusiveMinimum: 1")]
    [InlineData("type: number, exclusiveMaximum: 1")]
    [InlineData("type: integer, format: double")]
    [InlineData("type: integer, minimum: 1")]
    [InlineData("type: integer, maximum: 1")]
    [InlineData("type: integer, format: int32")]
    [InlineData("type: integer, format: int64")]
    [InlineData("type: number, minimum: 1")]
    [InlineData("type: number, maximum: 1")]
    [InlineData("type: number, format: double")]
    [InlineData("type: boolean")]
    [InlineData("type: array, items: {}")]
    [InlineData("type: array, minItems: 1")]
    [InlineData("type: array, maxItems: 1")]
    [InlineData("type: object, properties: {a: {}}, required: [a]")]
    [InlineData("type: object, properties: {}, additionalProperties: false")]
    [InlineData("type: object, additionalProperties: {type: string}")]
    [InlineData("type: object, properties: {a: {type: string}}, additionalProperties: {type: string}")]
    [InlineData("oneOf: [{type: string}]")]
    [InlineData("anyOf: [{type: string}]")]
    [InlineData("type: string, oneOf: [{type: string}]")]
    [InlineData("$ref: '#/components/schemas/A'")]
    [InlineData("type: string, default: a")]
    [InlineData("type: string, nullable: false")]
    [InlineData("type: [string, 'null']")]
    [InlineData("type: string, nullable: true")]
    [InlineData("enum: [a, null]")]
    [InlineData("enum: [null]")]
    [InlineData("const: null")]
    [InlineData("oneOf: [{type: string}, {type: 'null'}]")]
    [InlineData("anyOf: [{type: string}, {const: null, type: 'null'}]")]
    [InlineData("type: string, title: a, description: a, example: a, examples: [a], deprecated: true, externalDocs: {}, $comment: a, xml: {}, x-any: a")]
    public void What_is_checked_or_demands_nothing_is_taken(string keywords) => Should.NotThrow(() => Require(keywords));

    [Theory]
    [InlineData("type: string", "pattern: '('", "the pattern")]
    [InlineData("type: string", "format: regex", "the format 'regex'")]
    [InlineData("const: a", "maxLength: 1", "'maxLength' beside const")]
    [InlineData("enum: [a]", "maxLength: 1", "'maxLength' beside enum")]
    [InlineData("type: array", "contains: {}", "'contains'")]
    [InlineData("type: array", "minContains: 1", "'minContains'")]
    [InlineData("type: array", "maxContains: 1", "'maxContains'")]
    [InlineData("type: array", "prefixItems: [{}]", "'prefixItems'")]
    [InlineData("type: array", "unevaluatedItems: false", "'unevaluatedItems'")]
    [InlineData("type: array", "items: false", "may have no items")]
    [InlineData("type: object", "patternProperties: {}", "'patternProperties'")]
    [InlineData("type: object", "propertyNames: {}", "'propertyNames'")]
    [InlineData("type: object", "dependentRequired: {}", "'dependentRequired'")]
    [InlineData("type: object", "dependentSchemas: {}", "'dependentSchemas'")]
    [InlineData("type: object", "unevaluatedProperties: false", "'unevaluatedProperties'")]
    [InlineData("type: object", "required: [a]", "the required member 'a', which has no schema")]
    [InlineData("type: object", "additionalProperties: false", "may have no members")]
    [InlineData("type: object", "properties: {a: false}", "the member 'a', which may not be there")]
    [InlineData("type: string", "allOf: [{}]", "'allOf'")]
    [InlineData("type: string", "not: {}", "'not'")]
    [InlineData("type: string", "if: {}", "'if'")]
    [InlineData("type: string", "then: {}", "'then'")]
    [InlineData("type: string", "else: {}", "'else'")]
    [InlineData("type: string", "$dynamicRef: '#a'", "'$dynamicRef'")]
    [InlineData("type: string", "$id: a", "'$id'")]
    [InlineData("type: string", "neverHeardOf: 1", "'neverHeardOf'")]
    [InlineData("type: neverHeardOf", "minLength: 1", "'minLength'")]
    [InlineData("oneOf: [{type: string}]", "maxLength: 1", "'maxLength' beside oneOf or anyOf")]
    [InlineData("oneOf: [{type: string}]", "anyOf: [{type: string}]", "'anyOf' beside oneOf")]
    [InlineData("oneOf: [{}]", "type: string", "whose options leave it out")]
    [InlineData("$ref: '#/components/schemas/A'", "maxLength: 1", "'maxLength' beside $ref")]
    public void What_is_not_checked_is_an_error_at_its_place(string others, string keyword, string message)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Require($"{others}, {keyword}"));

        fault.Code.ShouldBe(DiagnosticCodes.Unsupported);
        fault.Message.ShouldContain(message);
        fault.Location.ShouldBe(new SourceLocation("spec.yaml", 1, $"schema: {{{others}, ".Length + 1));
    }

    [Fact]
    public void What_stands_beside_a_reference_is_no_matter_in_3_0() =>
        Should.NotThrow(() => Require("$ref: '#/components/schemas/A', maxLength: 1", "3.0.3"));

    private static void Require(string keywords, string version = "3.1.0") => RequestKeywords.Require(
        [Yaml.Read($"schema: {{{keywords}}}").Object("schema")!], Yaml.Document(version: version));
}
