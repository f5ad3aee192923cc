using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Merging;

namespace MessagingClients.Specs.Tests.Merging;

/// <summary>What a schema says in parts is said in one afterwards, or is an error at its place.</summary>
public sealed class MergeStageTests
{
    private const string Components = """
        {A: {type: object, required: [a], properties: {a: {type: string}}}, B: {type: object, title: Bee, properties: {b: {type: integer}, a: {maxLength: 3}}},
        Text: {type: string, maxLength: 5}, Closed: {type: object, properties: {a: {type: string}}, additionalProperties: false},
        Texts: {type: object, properties: {a: {}}, additionalProperties: {type: string}}, Maybe: {type: [string, 'null']}}
        """;

    [Theory]
    [InlineData("{allOf: [{$ref: '#/components/schemas/A'}]}", """{"$ref":"#/components/schemas/A"}""")]
    [InlineData("{description: d, allOf: [{$ref: '#/components/schemas/A'}]}", """{"$ref":"#/components/schemas/A","description":"d"}""")]
    [InlineData("{type: object, allOf: [{$ref: '#/components/schemas/A'}]}", """{"$ref":"#/components/schemas/A"}""")]
    [InlineData("{type: [object, 'null'], allOf: [{$ref: '#/components/schemas/A'}]}", """{"$ref":"#/components/schemas/A","x-nullable":true}""")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/A'}, {description: d}, {}]}", """{"$ref":"#/components/schemas/A"}""")]
    [InlineData("{allOf: [{}, true]}", "{}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}",
        """{"type":"object","required":["a"],"properties":{"a":{"type":"string","maxLength":3},"b":{"type":"integer"}}}""")]
    [InlineData("{allOf: [{type: string, minLength: 1, maxLength: 9}, {minLength: 2, maxLength: 10}]}", """{"type":"string","minLength":2,"maxLength":9}""")]
    [InlineData("{allOf: [{type: number}, {type: integer}]}", """{"type":"integer"}""")]
    [InlineData("{allOf: [{type: [string, 'null']}, {type: [string, integer]}]}", """{"type":"string","x-nullable":true}""")]
    [InlineData("{allOf: [{enum: [a, b, c]}, {enum: [c, b]}]}", """{"enum":["b","c"]}""")]
    [InlineData("{allOf: [{allOf: [{type: string}, {minLength: 1}]}, {maxLength: 2}]}", """{"type":"string","minLength":1,"maxLength":2}""")]
    [InlineData("{$ref: '#/components/schemas/Text', minLength: 1, description: d}", """{"minLength":1,"type":"string","maxLength":5,"description":"d"}""")]
    [InlineData("{$ref: '#/components/schemas/Text', description: d, deprecated: true}", """{"$ref":"#/components/schemas/Text","description":"d","deprecated":true}""")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Closed'}, {properties: {b: {type: string}}}]}",
        """{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string","x-forbidden":true}},"additionalProperties":false}""")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Texts'}, {properties: {b: {maxLength: 1}}}]}",
        """{"type":"object","properties":{"a":{},"b":{"maxLength":1,"type":"string"}},"additionalProperties":{"type":"string"}}""")]
    [InlineData("{oneOf: [{const: a, description: A}, {const: b, title: B}]}", """{"enum":["a","b"]}""")]
    [InlineData("{type: string, anyOf: [{enum: [a, b]}, {const: b}, {const: c}]}", """{"type":"string","enum":["a","b","c"]}""")]
    [InlineData("{oneOf: [{const: a}, {type: 'null'}]}", """{"enum":["a",null]}""")]
    [InlineData("{oneOf: [{const: a}, {enum: [a, b]}]}", """{"oneOf":[{"const":"a"},{"enum":["a","b"]}],"x-cases":[[],[]]}""")]
    [InlineData("{oneOf: [{const: a}, {type: string}]}", """{"oneOf":[{"const":"a"},{"type":"string"}],"x-cases":[[],[]]}""")]
    [InlineData("{oneOf: [{type: string, maxLength: 1}, {type: string}]}", """{"oneOf":[{"type":"string","maxLength":1},{"type":"string"}]}""")]
    [InlineData("{oneOf: [{type: string}, {type: array, items: {type: string}}]}", """{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}""")]
    [InlineData("{type: [string, integer, 'null'], maxLength: 1, minimum: 2}", """{"anyOf":[{"type":"string","maxLength":1},{"type":"integer","minimum":2},{"type":"null"}],"x-cases":[[],[]]}""")]
    [InlineData("{type: [string, number, boolean, array, object]}", "{}")]
    [InlineData("{anyOf: [{type: string}, {nullable: true}]}", """{"anyOf":[{"type":"string"},{"type":"null"}]}""")]
    [InlineData("{type: object, required: [a]}", """{"type":"object","required":["a"],"properties":{"a":{}}}""")]
    [InlineData("{type: object, required: [a], additionalProperties: {type: string}}", """{"type":"object","required":["a"],"additionalProperties":{"type":"string"},"properties":{"a":{"type":"string"}}}""")]
    [InlineData("{type: object, additionalProperties: false}", """{"type":"object","additionalProperties":false,"properties":{}}""")]
    [InlineData("{enum: [a, bb, 1], maxLength: 1, minimum: 1, format: password}", """{"enum":["a",1]}""")]
    [InlineData("{const: a, maxLength: 1}", """{"const":"a"}""")]
    [InlineData("{const: aa, maxLength: 1}", """{"const":"aa","maxLength":1}""")]
    [InlineData("{allOf: []}", "{}")]
    [InlineData("{type: array, items: {type: string}, properties: {a: {type: string}}, minLength: 1}", """{"type":"array","items":{"type":"string"}}""")]
    [InlineData("{type: [array, 'null'], properties: {a: {type: string}}}", """{"type":["array","null"]}""")]
    [InlineData("{type: [string, integer], items: {}, properties: {a: {type: string}}}", """{"anyOf":[{"type":"string"},{"type":"integer"}],"x-cases":[[],[]]}""")]
    [InlineData("{allOf: [{type: array}, {properties: {a: {type: string}}}]}", """{"type":"array"}""")]
    [InlineData("{type: object, properties: {a: {type: string}}, oneOf: [{required: [b], properties: {b: {type: string}}}, {title: C, properties: {c: {type: string}}}]}", """{"oneOf":[{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"required":["b"]},{"type":"object","properties":{"a":{"type":"string"},"c":{"type":"string"}},"x-option":"C"}],"x-cases":[[],[]]}""")]
    public void Parts_become_one(string schema, string merged) => Yaml.Json(Member(schema)).ShouldBe(merged);

    [Theory]
    [InlineData("{allOf: [{type: string}, {type: integer}]}", "the types string and integer", 12)]
    [InlineData("{allOf: [{enum: [a]}, {enum: [b]}]}", "enums without a common value", 12)]
    [InlineData("{allOf: [{const: a}, {const: b}]}", "two constants", 12)]
    [InlineData("{allOf: [{type: string}, false]}", "a part that nothing satisfies", 12)]
    [InlineData("{allOf: [{pattern: a}, {pattern: b}]}", "'pattern' in different ways", 12)]
    [InlineData("{$ref: '#/components/schemas/Loop'}", "leads back to itself", 20)]
    [InlineData("{allOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]}", "unfolds without end", 20)]
    public void What_cannot_be_one_is_an_error_at_its_place(string schema, string message, int line)
    {
        const string Others = """
            {Loop: {allOf: [{$ref: '#/components/schemas/Loop'}, {type: object}]},
            One: {type: object, properties: {child: {$ref: '#/components/schemas/One'}}}, Two: {type: object, properties: {child: {$ref: '#/components/schemas/Two'}}},
            Either: {discriminator: {propertyName: kind}, oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]}}
            """;
        SpecDiagnostic fault = Yaml.Fault(() => ClientCompiler.Compile(Document(schema, Others, "3.1.0"), "Test"));

        fault.Code.ShouldBe(DiagnosticCodes.Unsupported);
        fault.Message.ShouldContain(message);
        fault.Location.Line.ShouldBe(line);
    }

    [Theory]
    [InlineData("{nullable: true, allOf: [{$ref: '#/components/schemas/A'}]}", """{"$ref":"#/components/schemas/A","x-nullable":true}""")]
    [InlineData("{allOf: [{type: string, nullable: true}, {type: string, nullable: true, maxLength: 1}]}", """{"type":"string","maxLength":1,"nullable":true}""")]
    [InlineData("{allOf: [{type: string, nullable: true}, {type: string, maxLength: 1}]}", """{"type":"string","maxLength":1,"x-nullable":true}""")]
    [InlineData("{$ref: '#/components/schemas/A', maxLength: 1}", """{"$ref":"#/components/schemas/A","maxLength":1}""")]
    public void Null_is_that_of_all_parts_in_3_0(string schema, string merged) => Yaml.Json(Member(schema, version: "3.0.3")).ShouldBe(merged);

    private static SpecObject Document(string schema, string components, string version) =>
        Yaml.Document($"{{type: object, properties: {{m: {schema}}}}}", components.ReplaceLineEndings(" "), version);

    private static SpecNode Member(string schema, string components = Components, string version = "3.1.0") => SpecPointer.Find(
        MergeStage.Apply(Document(schema, components, version)),
        "#/paths/~1messages/post/requestBody/content/application~1json/schema/properties/m")!;
}
