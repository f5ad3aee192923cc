using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Tests.Bundling;

/// <summary>What a document refers to in other files is brought in, whatever it is, and the references follow.</summary>
public sealed class BundleTests : IDisposable
{
    private readonly DocumentFolder _folder = new();

    [Fact]
    public void A_schema_of_another_file_becomes_a_component_of_its_name()
    {
        _folder.WithBody("{$ref: 'schemas/message.yaml#/Message'}")
            .With("schemas/message.yaml", "Message: {type: object, properties: {to: {$ref: '#/Number'}, more: {$ref: '../common.json'}}}\nNumber: {type: string}\n")
            .With("common.json", """{"type": "object", "properties": {"a": {"type": "string"}}}""");

        _folder.Json("#/paths/~1messages/post/requestBody/content/application~1json/schema").ShouldBe("""{"$ref":"#/components/schemas/Message"}""");
        _folder.Json("#/components/schemas").ShouldBe(
            """{"Message":{"type":"object","properties":{"to":{"$ref":"#/components/schemas/Number"},"more":{"$ref":"#/components/schemas/common"}}},"Number":{"type":"string"},"common":{"type":"object","properties":{"a":{"type":"string"}}}}""");
    }

    [Fact]
    public void Every_kind_of_component_may_stand_in_another_file()
    {
        _folder.WithMain("""
            paths:
              /messages: {$ref: 'parts/paths.yaml#/~1messages'}
            components:
              securitySchemes: {key: {$ref: 'parts/rest.yml#/key'}}
            """)
            .With("parts/paths.yaml", """
                /messages:
                  parameters: [{$ref: 'rest.yml#/limit'}]
                  post:
                    operationId: sendMessage
                    requestBody: {$ref: 'rest.yml#/body'}
                    responses: {'200': {$ref: './rest.yml#/sent'}}
                    callbacks: {done: {$ref: 'rest.yml#/done'}}
                """)
            .With("parts/rest.yml", """
                key: {type: http, scheme: bearer}
                limit: {name: limit, in: query, schema: {type: integer}}
                body: {content: {application/json: {schema: {type: object, properties: {text: {type: string}}}, examples: {one: {$ref: '#/one'}}}}}
                one: {value: {text: hi, $ref: 'data.yaml'}}
                sent: {description: Sent, headers: {X-Rate: {$ref: '#/rate'}}, links: {next: {$ref: '#/next'}}}
                rate: {schema: {type: integer}}
                next: {operationId: sendMessage}
                done: {'{$request.body#/url}': {$ref: 'paths.yaml#/hook'}}
                """)
            .With("parts/paths.yaml", File.ReadAllText(_folder.At("parts/paths.yaml")) + "\nhook: {post: {responses: {'200': {description: d}}}}\n");

        SpecObject bundle = _folder.Read();

        bundle.Members("components").ToDictionary(kind => kind.Name, kind => string.Join(' ', ((SpecObject)kind.Value).Members.Select(each => each.Name))).ShouldBe(
            new Dictionary<string, string>
            {
                ["securitySchemes"] = "key", ["parameters"] = "limit", ["requestBodies"] = "body", ["responses"] = "sent",
                ["callbacks"] = "done", ["examples"] = "one", ["headers"] = "rate", ["links"] = "next",
            },
            ignoreOrder: true);
        Yaml.Json(SpecPointer.Find(bundle, "#/components/callbacks/done")!).ShouldBe("""{"{$request.body#/url}":{"post":{"responses":{"200":{"description":"d"}}}}}""");
        ClientCompiler.Compile(_folder.Document, null, "Acme").ShouldContain("\"limit\"");
    }

    [Fact]
    public void References_back_to_the_document_and_around_between_files_stay_references()
    {
        _folder.WithBody("{$ref: 'a.yaml#/A'}", "{schemas: {Own: {type: object, properties: {a: {$ref: 'a.yaml#/A'}}}}}")
            .With("a.yaml", "A: {type: object, properties: {b: {$ref: 'b.yaml#/B'}, own: {$ref: 'openapi.yaml#/components/schemas/Own'}}}\n")
            .With("b.yaml", "B: {type: object, properties: {a: {$ref: './a.yaml#/A'}, self: {$ref: '#/B'}}}\n");

        _folder.Json("#/components/schemas").ShouldBe(
            """{"Own":{"type":"object","properties":{"a":{"$ref":"#/components/schemas/A"}}},"A":{"type":"object","properties":{"b":{"$ref":"#/components/schemas/B"},"own":{"$ref":"#/components/schemas/Own"}}},"B":{"type":"object","properties":{"a":{"$ref":"#/components/schemas/A"},"self":{"$ref":"#/components/schemas/B"}}}}""");
        ClientCompiler.Compile(_folder.Document, null, "Acme").ShouldContain("\"Own\"");
        DocumentParts.Of(_folder.Document).ShouldBe(["a.yaml", "b.yaml", "openapi.yaml"]);
    }

    [Fact]
    public void A_component_that_only_refers_to_a_file_keeps_its_name_and_others_are_told_apart()
    {
        _folder.WithBody(
            "{type: object, properties: {a: {$ref: 'a.yaml#/Message'}, b: {$ref: 'b.yaml#/Message'}, c: {$ref: 'c d.yaml'}}}",
            "{schemas: {Text: {$ref: 'a.yaml#/Message'}, Message: {type: boolean}}}")
            .With("a.yaml", "Message: {type: string}\n").With("b.yaml", "Message: {type: integer}\n").With("c d.yaml", "type: number\n");

        _folder.Json("#/components/schemas").ShouldBe("""{"Text":{"type":"string"},"Message":{"type":"boolean"},"Message2":{"type":"integer"},"c_d":{"type":"number"}}""");
        _folder.Json("#/paths/~1messages/post/requestBody/content/application~1json/schema/properties/a").ShouldBe("""{"$ref":"#/components/schemas/Text"}""");
    }

    [Fact]
    public void A_mapping_of_a_discriminator_follows_its_files()
    {
        _folder.WithBody("{oneOf: [{$ref: 'p.yaml#/Sms'}, {$ref: 'p.yaml#/Fax'}], discriminator: {propertyName: kind, mapping: {s: 'p.yaml#/Sms', f: Fax}}}")
            .With("p.yaml", "Sms: {type: object, properties: {kind: {type: string}}}\nFax: {type: object, properties: {kind: {type: string}}}\n");

        _folder.Json("#/paths/~1messages/post/requestBody/content/application~1json/schema/discriminator/mapping").ShouldBe("""{"s":"#/components/schemas/Sms","f":"Fax"}""");
    }

    [Fact]
    public void What_is_wrong_in_a_part_is_told_at_its_place_there() =>
        _folder.WithBody("{$ref: 'parts/m.yaml#/M'}").With("parts/m.yaml", "M:\n  type: object\n  properties:\n    to: {type: pigeon}\n").Errors()
            .ShouldHaveSingleItem().ShouldStartWith("parts/m.yaml(4,");

    [Fact]
    public void A_document_of_one_file_stays_as_it_was_read()
    {
        _folder.WithBody("{$ref: '#/components/schemas/M'}", "{schemas: {M: {type: object, example: {$ref: other.yaml}}}}");

        _folder.Read().DeepEquals(SpecReader.ReadFile(_folder.Document)).ShouldBeTrue();
        DocumentParts.Of(_folder.Document).ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();
}
