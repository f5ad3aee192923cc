using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Facts;
using MessagingClients.Specs.Lowering;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Tests.Lowering;

public sealed class LowerStageTests
{
    [Theory]
    [InlineData("{type: string}", "Text { MinLength = , MaxLength = , Pattern = , Format =  }")]
    [InlineData("{type: string, minLength: 1, maxLength: 160}", "Text { MinLength = 1, MaxLength = 160, Pattern = , Format =  }")]
    [InlineData("{type: string, format: date-time}", "DateTime { }")]
    [InlineData("{type: integer, format: int64}", "Integer { Minimum = , Maximum = , Step = , IsUnsigned = False }")]
    [InlineData("{type: number}", "Number { Minimum = , Maximum = , ExcludesMinimum = False, ExcludesMaximum = False, Step = , IsDecimal = False }")]
    [InlineData("{type: string, pattern: '^a$', format: uuid}", "Text { MinLength = , MaxLength = , Pattern = ^a$, Format = uuid }")]
    [InlineData("{type: integer, minimum: 0.5, maximum: 9}", "Integer { Minimum = 1, Maximum = 9, Step = , IsUnsigned = False }")]
    [InlineData("{type: integer, format: int32, maximum: 9}", "Integer { Minimum = -2147483648, Maximum = 9, Step = , IsUnsigned = False }")]
    [InlineData("{type: number, minimum: 0.5}", "Number { Minimum = 0.5, Maximum = , ExcludesMinimum = False, ExcludesMaximum = False, Step = , IsDecimal = False }")]
    [InlineData("{type: integer, exclusiveMinimum: 0, exclusiveMaximum: 9.5, multipleOf: 2}", "Integer { Minimum = 1, Maximum = 9, Step = 2, IsUnsigned = False }")]
    [InlineData("{type: number, format: int32, maximum: 9}", "Integer { Minimum = -2147483648, Maximum = 9, Step = , IsUnsigned = False }")]
    [InlineData("{type: integer, format: uint8}", "Integer { Minimum = 0, Maximum = 255, Step = , IsUnsigned = False }")]
    [InlineData("{type: integer, format: uint64, maximum: 20000000000000000000}", "Integer { Minimum = , Maximum = 18446744073709551615, Step = , IsUnsigned = True }")]
    [InlineData("{type: integer, minimum: 0, exclusiveMinimum: true}", "Integer { Minimum = 1, Maximum = , Step = , IsUnsigned = False }")]
    [InlineData("{type: number, minimum: 1, exclusiveMinimum: 0, maximum: 9, exclusiveMaximum: 9}", "Number { Minimum = 1, Maximum = 9, ExcludesMinimum = False, ExcludesMaximum = True, Step = , IsDecimal = False }")]
    [InlineData("{type: number, format: decimal}", "Number { Minimum = , Maximum = , ExcludesMinimum = False, ExcludesMaximum = False, Step = , IsDecimal = True }")]
    [InlineData("{type: boolean, enum: [true, false]}", "Boolean { }")]
    [InlineData("{type: boolean, enum: [true]}", "Constant { Value = Boolean { }, Spelling = true }")]
    [InlineData("{const: 1.0}", "Constant { Value = Integer { Minimum = , Maximum = , Step = , IsUnsigned = False }, Spelling = 1 }")]
    [InlineData("{type: boolean}", "Boolean { }")]
    [InlineData("{}", "Any { }")]
    [InlineData("{type: object}", "Map { Values = Any { }, MinMembers = , MaxMembers =  }")]
    [InlineData("{type: object, additionalProperties: {type: boolean}}", "Map { Values = Boolean { }, MinMembers = , MaxMembers =  }")]
    [InlineData("{type: array, items: {type: integer}, minItems: 1, maxItems: 2}", "List { Items = Integer { Minimum = , Maximum = , Step = , IsUnsigned = False }, MinItems = 1, MaxItems = 2, IsUnique = False }")]
    [InlineData("{oneOf: [{type: integer}]}", "Integer { Minimum = , Maximum = , Step = , IsUnsigned = False }")]
    [InlineData("{oneOf: [{type: boolean}, {type: array, items: {type: boolean}}]}", "OneOrMany { One = Boolean { }, Many = List { Items = Boolean { }, MinItems = , MaxItems = , IsUnique = False } }")]
    [InlineData("{anyOf: [{type: array, items: {type: boolean}}, {type: boolean}]}", "OneOrMany { One = Boolean { }, Many = List { Items = Boolean { }, MinItems = , MaxItems = , IsUnique = False } }")]
    public void Each_spelling_of_a_shape_is_found(string schema, string shape) => Member(schema).Shape.ToString().ShouldBe(shape);

    [Theory]
    [InlineData("{type: [string, 'null']}")]
    [InlineData("{type: string, nullable: true}")]
    [InlineData("{oneOf: [{type: string}, {type: 'null'}]}")]
    [InlineData("{anyOf: [{type: 'null'}, {type: string}]}")]
    [InlineData("{oneOf: [{type: string}, {const: null}]}")]
    public void Each_spelling_of_null_is_found(string schema)
    {
        ApiMember member = ResponseMember(schema);

        member.IsNullable.ShouldBeTrue();
        member.Shape.ShouldBeOfType<Shape.Text>();
    }

    [Theory]
    [InlineData("{oneOf: [{type: string}, {type: boolean}]}", "a union of 2 shapes")]
    [InlineData("{type: 'null'}", "nothing but null")]
    [InlineData("{type: ['null']}", "nothing but null")]
    [InlineData("{const: null}", "nothing but null")]
    [InlineData("{enum: [null]}", "nothing but null")]
    [InlineData("{oneOf: [{type: 'null'}]}", "nothing but null")]
    [InlineData("{type: [string, neverHeardOf]}", "the types string, neverHeardOf")]
    [InlineData("{type: string, pattern: '(?i:x)'}", "the pattern, because of")]
    [InlineData("{type: string, format: regex}", "the format 'regex'")]
    [InlineData("{type: array, contains: {}}", "'contains'")]
    [InlineData("{const: a, enum: [a]}", "'const' beside enum")]
    [InlineData("{const: [a]}", "a constant that is no string, number or truth value")]
    [InlineData("{type: string, const: 1}", "of another type than its schema")]
    public void What_a_request_could_break_unseen_is_an_error_at_its_place(string schema, string message)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Member(schema));

        fault.Code.ShouldBe(DiagnosticCodes.Unsupported);
        fault.Location.Line.ShouldBe(12);
        fault.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("{anyOf: [{type: string}, {type: array, items: {type: string}}]}", "an array or a map of 'one value or an array of them'")]
    [InlineData("{type: 'null'}", "nothing but null")]
    [InlineData("{type: string, format: regex}", "the format 'regex'")]
    [InlineData("{type: object, patternProperties: {}}", "'patternProperties'")]
    public void What_others_of_a_request_cannot_hold_is_an_error_at_its_place(string schema, string message)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Member($"{{type: object, properties: {{a: {{type: string}}}}, additionalProperties: {schema}}}"));

        (fault.Code, fault.Location.Line).ShouldBe((DiagnosticCodes.Unsupported, 12));
        fault.Location.Column.ShouldBeGreaterThan(60);
        fault.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("3.1.0", "{type: [string, 'null']}", true)]
    [InlineData("3.1.0", "{oneOf: [{type: string}, {type: 'null'}]}", true)]
    [InlineData("3.1.0", "{anyOf: [{const: null}, {type: string}]}", true)]
    [InlineData("3.1.0", "{anyOf: [{enum: [null]}, {type: string}]}", true)]
    [InlineData("3.1.0", "{anyOf: [{type: [string, 'null']}]}", true)]
    [InlineData("3.1.0", "{enum: [a, null]}", true)]
    [InlineData("3.1.0", "{type: [string, 'null'], enum: [a, null]}", true)]
    [InlineData("3.1.0", "{type: [object, 'null'], properties: {a: {type: string}}}", true)]
    [InlineData("3.1.0", "{anyOf: [{type: object, properties: {a: {type: string}}}, {type: 'null'}]}", true)]
    [InlineData("3.1.0", "{anyOf: [{type: string}, {type: array, items: {type: string}}, {type: 'null'}]}", true)]
    [InlineData("3.1.0", "{$ref: '#/components/schemas/Maybe'}", true)]
    [InlineData("3.0.3", "{type: string, nullable: true}", true)]
    [InlineData("3.0.3", "{type: string, nullable: true, enum: [a, null]}", true)]
    [InlineData("3.0.3", "{type: object, nullable: true, properties: {a: {type: string}}}", true)]
    [InlineData("3.1.0", "{type: string}", false)]
    [InlineData("3.1.0", "{type: string, nullable: true}", false)]
    [InlineData("3.1.0", "{type: [string, 'null'], enum: [a]}", false)]
    [InlineData("3.1.0", "{type: string, enum: [a, null]}", false)]
    [InlineData("3.1.0", "{type: string, x-nullable: true}", false)]
    [InlineData("3.1.0", "{type: object, x-nullable: true, properties: {a: {type: string}}}", false)]
    [InlineData("3.1.0", "{oneOf: [{type: [string, 'null']}, {type: 'null'}]}", false)]
    [InlineData("3.0.3", "{type: string, nullable: true, enum: [a]}", false)]
    [InlineData("3.0.3", "{$ref: '#/components/schemas/Never', nullable: true}", false)]
    [InlineData("3.0.3", "{nullable: true, anyOf: [{type: string}]}", false)]
    public void Null_stands_in_a_request_where_the_document_allows_it_to_the_letter(string version, string schema, bool isNullable)
    {
        const string Components = "{Maybe: {type: [string, 'null']}, Never: {type: string}}";

        RequestMember(Yaml.Document($"{{type: object, properties: {{m: {schema}}}}}", Components, version)).IsNullable.ShouldBe(isNullable);
    }

    [Theory]
    [InlineData("{type: array, items: {type: [string, 'null']}}", "IReadOnlyList<string?>")]
    [InlineData("{type: array, items: {type: string, nullable: true}}", "IReadOnlyList<string>")]
    [InlineData("{type: object, additionalProperties: {anyOf: [{type: integer}, {type: 'null'}]}}", "IReadOnlyDictionary<string, long?>")]
    public void An_item_of_a_request_may_be_null_to_the_letter(string schema, string type) => CSharpTypes.Of(Member(schema).Shape).ShouldBe(type);

    [Theory]
    [InlineData("{type: array, items: {type: [integer, 'null']}}", "IReadOnlyList<long?>")]
    [InlineData("{type: array, items: {type: string, nullable: true}}", "IReadOnlyList<string?>")]
    [InlineData("{type: array, items: {oneOf: [{type: string}, {type: 'null'}]}}", "IReadOnlyList<string?>")]
    [InlineData("{type: object, additionalProperties: {type: [boolean, 'null']}}", "IReadOnlyDictionary<string, bool?>")]
    [InlineData("{type: array, items: {type: array, items: {type: [string, 'null']}}}", "IReadOnlyList<IReadOnlyList<string?>>")]
    [InlineData("{type: array, items: {type: string}}", "IReadOnlyList<string>")]
    public void An_item_of_a_response_may_be_null(string schema, string type) =>
        CSharpTypes.Of(ResponseMember(schema).Shape).ShouldBe(type);

    [Fact]
    public void An_identical_schema_in_a_request_and_a_response_is_two_types()
    {
        const string Contact = "{type: object, properties: {name: {type: string}, kind: {type: string, enum: [a, b]}}}";
        SpecObject document = (SpecObject)SpecEdit.Replace(
            Yaml.Document($"{{type: object, properties: {{from: {Contact}, to: {Contact}}}}}"),
            ["paths", "/messages", "post", "responses", "200", "content", "application/json", "schema", "properties"],
            _ => Yaml.Read($"from: {Contact}"))!;

        Api api = Lower(document);

        api.Models.OfType<ApiObject>().Select(model => (model.Name, model.Roles)).ShouldBe(
        [
            ("SendMessageRequestFrom", ModelRoles.Request), ("SendMessageRequest", ModelRoles.Request),
            ("SendMessageResponseFrom", ModelRoles.Response), ("SendMessageResponse", ModelRoles.Response),
        ], ignoreOrder: true);
        api.Models.OfType<ApiEnum>().ShouldHaveSingleItem().Roles.ShouldBe(ModelRoles.Request | ModelRoles.Response);
    }

    [Fact]
    public void A_type_for_requests_and_answers_alike_has_the_members_of_both()
    {
        SpecObject document = Yaml.Document(
            "{$ref: '#/components/schemas/Both'}",
            "{Both: {type: object, required: [a, c], properties: {a: {type: string}, b: {type: string, readOnly: true, nullable: true}, c: {type: string, writeOnly: true}}}}",
            version: "3.0.3");
        SpecObject both = (SpecObject)SpecEdit.Replace(
            document,
            ["paths", "/messages", "post", "responses", "200", "content", "application/json", "schema"],
            _ => Yaml.Read("$ref: '#/components/schemas/Both'"))!;

        ApiObject model = Lower(both).Models.OfType<ApiObject>().ShouldHaveSingleItem();

        model.Roles.ShouldBe(ModelRoles.Both);
        model.Members.Select(member => (member.JsonName, member.IsRequired, member.IsReadOnly, member.IsWriteOnly))
            .ShouldBe([("a", true, false, false), ("b", false, true, false), ("c", true, false, true)]);
    }

    [Fact]
    public void Two_members_of_the_same_words_are_told_apart() =>
        Lower(Yaml.Document("{type: object, properties: {a_b: {type: string}, aB: {type: string}}}")).Models.OfType<ApiObject>().First()
            .Members.Select(member => $"{member.JsonName} {member.Name}").ShouldBe(["a_b AUnderscoreB", "aB AB"]);

    [Fact]
    public void A_file_in_a_multipart_body_is_found_through_any_number_of_references()
    {
        const string Components = """
            {Upload: {$ref: '#/components/schemas/Form'}, Form: {type: object, properties: {one: {$ref: '#/components/schemas/Alias'}, all: {type: array, items: {$ref: '#/components/schemas/Alias'}}}},
            Alias: {$ref: '#/components/schemas/Binary'}, Binary: {type: string, format: binary}}
            """;
        SpecObject document = Yaml.Document("{$ref: '#/components/schemas/Upload'}", Components.ReplaceLineEndings(" "));
        SpecObject multipart = (SpecObject)SpecEdit.Replace(
            document, ["paths", "/messages", "post", "requestBody", "content"], content => new SpecObject([new SpecMember("multipart/form-data", content.Value("application/json")!)]))!;

        Lower(multipart).Models.OfType<ApiObject>().First(model => model.Name == "Form").Members.Select(member => member.Shape)
            .ShouldBe([new Shape.File(), new Shape.List(new Shape.File())]);
    }

    [Fact]
    public void A_component_that_shares_its_text_with_a_multipart_body_has_no_files_for_that()
    {
        const string Components = "{Form: &form {type: object, properties: {one: {type: string, format: binary}}}, Other: *form}";
        SpecObject document = Yaml.Document("{$ref: '#/components/schemas/Form'}", Components);
        SpecObject multipart = (SpecObject)SpecEdit.Replace(
            document, ["paths", "/messages", "post", "requestBody", "content"], content => new SpecObject([new SpecMember("multipart/form-data", content.Value("application/json")!)]))!;
        SpecObject both = (SpecObject)SpecEdit.Replace(
            multipart, ["paths", "/messages", "post", "responses", "200", "content", "application/json", "schema"], _ => SchemaReference.Link("Other"))!;

        Lower(both).Models.OfType<ApiObject>().Select(model => (model.Name, model.Members.ShouldHaveSingleItem().Shape))
            .ShouldBe([("Form", new Shape.File()), ("Other", new Shape.Text())]);
    }

    private static ApiMember Member(string schema) => RequestMember(Yaml.Document($"{{type: object, properties: {{m: {schema}}}}}"));

    private static ApiMember RequestMember(SpecObject document) =>
        Lower(document).Models.OfType<ApiObject>()
            .Single(model => model.Name == "SendMessageRequest").Members.ShouldHaveSingleItem();

    private static ApiMember ResponseMember(string schema)
    {
        SpecObject document = (SpecObject)SpecEdit.Replace(
            Yaml.Document(),
            ["paths", "/messages", "post", "responses", "200", "content", "application/json", "schema", "properties"],
            _ => Yaml.Read($"m: {schema}"))!;
        return Lower(document).Models.OfType<ApiObject>().Single(model => model.Name == "SendMessageResponse").Members.ShouldHaveSingleItem();
    }

    private static Api Lower(SpecObject document) => LowerStage.Apply(ShareStage.Apply(NameStage.Apply(document)));
}
