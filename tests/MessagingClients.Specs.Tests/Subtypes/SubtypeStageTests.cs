using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Subtypes;

namespace MessagingClients.Specs.Tests.Subtypes;

/// <summary>Who refers to a base with a discriminator means one of the components that are made of it by <c>allOf</c>.</summary>
public sealed class SubtypeStageTests
{
    private const string Pet = "{$ref: '#/components/schemas/Pet'}";
    private const string Cat = $"Cat: {{allOf: [{Pet}, {{type: object, properties: {{claws: {{type: integer}}}}}}]}}";
    private const string Dog = $"Dog: {{allOf: [{Pet}]}}";

    [Theory]
    [InlineData("mapping: {c: '#/components/schemas/Cat'}", $"{Cat}, {Dog}", "Cat, Dog")]
    [InlineData("", Cat, "Cat")]
    [InlineData("", $"Animal: {Pet}, Cat: {{allOf: [{{$ref: '#/components/schemas/Animal'}}]}}", "Cat")]
    [InlineData("", $"{Cat}, Lion: {{allOf: [{{allOf: [{{$ref: '#/components/schemas/Cat'}}]}}]}}", "Cat, Lion")]
    [InlineData("mapping: {p: Pet}", Cat, "Cat, Pet")]
    [InlineData("mapping: {g: Ghost}", $"{Cat}, Ghost: {{type: object, properties: {{kind: {{type: string}}}}}}", "Cat, Ghost")]
    [InlineData("", $"{Cat}, Big: {{discriminator: {{propertyName: kind}}, allOf: [{Pet}]}}, Lion: {{allOf: [{{$ref: '#/components/schemas/Big'}}]}}", "Cat, Lion")]
    [InlineData("mapping: {b: Big}", $"Big: {{discriminator: {{propertyName: kind}}, allOf: [{Pet}]}}, Lion: {{allOf: [{{$ref: '#/components/schemas/Big'}}]}}", "Big, Lion")]
    [InlineData("", $"{Cat}, Dog: {{allOf: [{Pet}, {{properties: {{kind: {{enum: [other]}}}}}}]}}", "Cat")]
    public void A_base_is_one_of_what_is_made_of_it(string mapping, string others, string alternatives) =>
        Alternatives(SubtypeStage.Apply(Document(mapping, others))).ShouldBe(alternatives.Split(", "));

    [Theory]
    [InlineData("", "Cat: {type: object}")]
    [InlineData("mapping: {c: Cat}", "Cat: {type: object}")]
    [InlineData("", $"Cat: {{allOf: [{Pet}, {{properties: {{kind: {{enum: [other]}}}}}}]}}")]
    [InlineData("", $"Cat: {{allOf: [{Pet}, {{properties: {{kind: {{type: array}}}}}}]}}")]
    public void A_base_that_nothing_can_be_told_of_stays_what_it_is(string mapping, string others)
    {
        SpecObject document = Document(mapping, others);

        SubtypeStage.Apply(document).ShouldBeSameAs(document);
    }

    [Fact]
    public void A_base_to_which_nothing_else_refers_stays_what_it_is() =>
        Schemas(SubtypeStage.Apply(Yaml.Document(components: $"{{Pet: {{discriminator: {{propertyName: kind}}}}, {Cat}}}"))).ShouldBe(["Pet", "Cat"]);

    [Theory]
    [InlineData(Pet, "#/components/schemas/PetSubtypes")]
    [InlineData($"{{description: d, type: object, allOf: [{Pet}, {{description: e}}]}}", """{"description":"d","allOf":[{"$ref":"#/components/schemas/PetSubtypes"}]}""")]
    [InlineData($"{{type: array, items: {Pet}}}", """{"type":"array","items":{"$ref":"#/components/schemas/PetSubtypes"}}""")]
    [InlineData($"{{oneOf: [{Pet}, {{type: string}}]}}", """{"oneOf":[{"$ref":"#/components/schemas/PetSubtypes"},{"type":"string"}]}""")]
    public void Who_refers_to_a_base_is_led_to_its_alternatives(string schema, string led) => Request(schema).ShouldContain(led);

    [Theory]
    [InlineData($"{{allOf: [{Pet}, {{properties: {{extra: {{type: string}}}}}}]}}")]
    [InlineData("{$ref: '#/components/schemas/Pet', required: [extra]}")]
    [InlineData("{$ref: '#/components/schemas/Pet/properties/kind'}")]
    [InlineData($"{{oneOf: [{Pet}, {{$ref: '#/components/schemas/Plant'}}], discriminator: {{propertyName: kind}}}}")]
    public void A_part_of_another_schema_is_the_base_itself(string schema) => Request(schema).ShouldNotContain("PetSubtypes");

    [Theory]
    [InlineData("{requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Pet'}}}}}")]
    [InlineData("{parameters: [{name: pet, in: query, schema: {$ref: '#/components/schemas/Pet'}}]}")]
    [InlineData("{responses: {'200': {content: {application/json: {example: {$ref: '#/components/schemas/Pet'}}}}}}")]
    public void What_has_no_place_for_alternatives_keeps_the_base(string operation) => Yaml.Json(SubtypeStage.Apply(Yaml.Read(
        $"{{openapi: 3.1.0, paths: {{/pets: {{post: {operation}}}}}, components: {{schemas: {{Pet: {{discriminator: {{propertyName: kind}}}}, {Cat}}}}}}}"))).ShouldNotContain("PetSubtypes");

    [Fact]
    public void The_alternatives_get_the_name_of_the_base()
    {
        SpecObject named = ClientCompiler.Name(Document("mapping: {p: Pet}", $"{Cat}, {Dog}"));

        Schemas(named).ShouldBe(["PetBase", "Pet", "Cat", "Dog", "SendMessageResponse"]);
        Yaml.Json(SpecPointer.Find(named, "#/components/schemas/Pet/x-cases")!).ShouldBe("""[["Cat"],["Dog"],["p"]]""");
        Yaml.Json(SpecPointer.Find(named, "#/components/schemas/Dog/properties/friend")!).ShouldBe("""{"$ref":"#/components/schemas/Pet"}""");
    }

    [Fact]
    public void Bases_that_are_left_where_they_are_have_names_of_their_own()
    {
        string other = $"PetBase: {{discriminator: {{propertyName: kind, mapping: {{b: PetBase}}}}, properties: {{kind: {{type: string}}}}}}, Rex: {{allOf: [{{$ref: '#/components/schemas/PetBase'}}]}}";

        Schemas(ClientCompiler.Name(Document("mapping: {p: Pet}", $"{Cat}, {other}, Kennel: {{properties: {{rex: {{$ref: '#/components/schemas/PetBase'}}}}}}")))
            .ShouldBe(["PetBaseBase", "Pet", "Cat", "PetBaseBaseBase", "PetBase", "Rex", "Kennel", "SendMessageResponse"]);
    }

    [Fact]
    public void A_base_that_is_none_of_its_alternatives_is_gone() =>
        Schemas(ClientCompiler.Name(Document("", $"{Cat}, {Dog}"))).ShouldBe(["Pet", "Cat", "Dog", "SendMessageResponse"]);

    [Fact]
    public void A_base_may_be_something_else_than_its_only_subtype() =>
        Yaml.Json(SpecPointer.Find(ClientCompiler.Name(Document("", Cat)), "#/components/schemas/Pet/x-cases")!).ShouldBe("""[["Cat"]]""");

    [Fact]
    public void A_value_that_leads_to_no_object_is_an_error_of_who_uses_the_base()
    {
        SpecDiagnostic fault = Yaml.Fault(() => ClientCompiler.Compile(Document("mapping: {b: Bird, c: Cat}", $"{Cat}, Bird: {{type: string}}"), "Test"));

        fault.Message.ShouldBe("Expected the discriminator's value 'b' to lead to an object among the components, found 'Bird'. Correct the mapping by the overlay.");
        fault.Location.Line.ShouldBe(20);
        ClientCompiler.Compile(Document("mapping: {b: Bird, c: Cat}", $"{Cat}, Bird: {{type: string}}", "{type: object}"), "Test").Facts.ShouldNotBeNull();
    }

    [Fact]
    public void Stating_them_twice_changes_nothing()
    {
        SpecObject once = SubtypeStage.Apply(Document("", $"{Cat}, {Dog}"));

        SubtypeStage.Apply(once).ShouldBeSameAs(once);
    }

    private static SpecObject Document(string mapping, string others, string schema = Pet) => Yaml.Document(
        schema,
        $"{{Pet: {{type: object, required: [kind], discriminator: {{propertyName: kind, {mapping}}}, properties: {{kind: {{type: string}}, friend: {{$ref: '#/components/schemas/Pet'}}}}}}, {others}}}");

    private static string Request(string schema) => Yaml.Json(SpecPointer.Find(
        SubtypeStage.Apply(Document("", $"{Cat}, Plant: {{type: object}}", schema)), "#/paths/~1messages/post/requestBody/content/application~1json/schema")!);

    private static IEnumerable<string> Schemas(SpecObject document) => document.Object("components").Members("schemas").Select(schema => schema.Name);

    private static IEnumerable<string?> Alternatives(SpecObject document) =>
        document.Object("components").Object("schemas").Object("PetSubtypes").Items("oneOf").Select(SchemaReference.Target);
}
