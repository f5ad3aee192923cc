using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Facts;
using MessagingClients.Specs.Lowering;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Tests.Facts;

public sealed class RequestFactsTests
{
    [Fact]
    public void A_pattern_is_called_like_no_member()
    {
        SpecObject facts = Facts("{foo: {type: string, pattern: a}, foo_pattern: {type: string}, bar: {type: string, pattern: b}, barPatternRegex: {type: string}, free: {type: string, pattern: c}}");

        Model(facts).Items("patterns").Select(pattern => pattern.Text("name")).ShouldBe(["FooPatternRule", "BarPatternRule", "FreePattern"]);
    }

    [Fact]
    public void A_member_that_must_be_set_is_not_obsolete()
    {
        SpecObject facts = Facts("{old: {type: string, deprecated: true}, older: {type: string, deprecated: true}}", "[old]");

        Member(facts, "old").Flag("deprecated").ShouldBeFalse();
        Member(facts, "old").Texts("docs").ShouldContain(line => line.Contains("advises against", StringComparison.Ordinal));
        Member(facts, "older").Flag("deprecated").ShouldBeTrue();
    }

    [Theory]
    [InlineData("größe", "Größe")]
    [InlineData("名前", "名前")]
    [InlineData("имя", "Имя")]
    public void Letters_of_any_script_make_names(string member, string name) =>
        Member(Facts($"{{{member}: {{type: string}}}}"), member).Text("name").ShouldBe(name);

    [Theory]
    [InlineData("{type: [string, 'null'], maxLength: 5}", "OptionalValue<string?>", "OptionalValueConverter<string?>", "Rule.NullOr(Rule.Text(maxLength: 5))", "string")]
    [InlineData("{type: [integer, 'null']}", "OptionalValue<long?>", "OptionalValueConverter<long?>", "Rule.NullOrValue(Rule.Any<long>())", "long?")]
    [InlineData("{type: [boolean, 'null']}", "OptionalValue<bool?>", "OptionalValueConverter<bool?>", "Rule.NullOrValue(Rule.Any<bool>())", "bool?")]
    [InlineData("{type: [string, 'null'], format: date-time}", "OptionalValue<DateTimeOffset?>", "OptionalValueConverter<DateTimeOffset?>", "Rule.NullOrValue(Rule.Any<DateTimeOffset>())", "DateTimeOffset?")]
    [InlineData("{enum: [a, null]}", "OptionalValue<SendMessageRequestM?>", "OptionalValueConverter<SendMessageRequestM?>", "Rule.NullOrValue(Rule.Enum<SendMessageRequestM>())", "SendMessageRequestM?")]
    [InlineData("{type: [array, 'null'], items: {type: [string, 'null']}}", "OptionalValue<IReadOnlyList<string?>?>", "OptionalValueConverter<IReadOnlyList<string?>?>", "Rule.NullOr(Rule.List(Rule.NullOr(Rule.Text())))", "IReadOnlyList<string?>")]
    [InlineData("{type: [object, 'null'], properties: {a: {type: string}}}", "OptionalValue<SendMessageRequestM?>", "OptionalValueConverter<SendMessageRequestM?>", "Rule.NullOr(Rule.Model<SendMessageRequestM>())", "SendMessageRequestM")]
    [InlineData("{anyOf: [{type: string}, {type: array, items: {type: string}}, {type: 'null'}]}", "OptionalValue<OneOrMany<string>?>", "OptionalValueConverter<OneOrMany<string>?>", "Rule.NullOrValue(Rule.OneOrMany(Rule.Text(), Rule.List(Rule.Text())))", "OneOrMany<string>?")]
    public void A_member_that_can_be_absent_and_null_can_say_which(string schema, string type, string converter, string rule, string root)
    {
        SpecObject facts = Facts($"{{m: {schema}}}");

        SpecObject member = Member(facts, "m");
        (member.Text("clr"), member.Text("converter"), member.Text("ignore"), member.Text("rule")).ShouldBe((type, converter, "WhenWritingDefault", rule));
        member.Texts("docs").ShouldContain(line => line.Contains("By default left out. May be null, which is sent.", StringComparison.Ordinal));
        facts.Value("x-client").Texts("roots").ShouldContain(root);
    }

    [Theory]
    [InlineData("{type: [string, 'null']}", "string?", "", "Rule.NullOr(Rule.Text())")]
    [InlineData("{type: [number, 'null'], minimum: 1}", "double?", "", "Rule.NullOrValue(Rule.Number<double>(minimum: 1))")]
    [InlineData("{anyOf: [{type: string}, {type: array, items: {type: string}}, {type: 'null'}]}", "OneOrMany<string>?", "OneOrManyConverter<string>", "Rule.NullOrValue(Rule.OneOrMany(Rule.Text(), Rule.List(Rule.Text())))")]
    public void A_member_that_must_be_there_and_can_be_null_is_always_written(string schema, string type, string converter, string rule)
    {
        SpecObject member = Member(Facts($"{{m: {schema}}}", "[m]"), "m");

        (member.Text("clr"), member.Text("converter"), member.Text("ignore"), member.Text("rule")).ShouldBe((type, converter, "Never", rule));
        member.Texts("docs").ShouldContain(line => line.Contains("May be null, which is sent.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{type: string}", "[]", "string?")]
    [InlineData("{type: string}", "[m]", "string")]
    [InlineData("{}", "[]", "JsonElement?")]
    [InlineData("{}", "[m]", "JsonElement")]
    public void Where_null_is_not_allowed_or_is_a_value_nothing_is_added(string schema, string required, string type)
    {
        SpecObject member = Member(Facts($"{{m: {schema}}}", required), "m");

        (member.Text("clr"), member.Text("ignore")).ShouldBe((type, ""));
    }

    [Fact]
    public void A_key_that_the_runtime_makes_is_never_null()
    {
        SpecObject document = (SpecObject)SpecEdit.Replace(
            Yaml.Document("{type: object, properties: {key: {type: [string, 'null']}}}"),
            ["paths", "/messages", "post"],
            post => ((SpecObject)post).With("x-idempotency-key", SpecScalar.OfText("/key")))!;

        SpecObject member = Member(Facts(document), "key");

        (member.Text("clr"), member.Text("ignore"), member.Text("rule")).ShouldBe(("string?", "", "Rule.Text()"));
    }

    [Fact]
    public void A_union_within_a_value_that_can_be_absent_has_its_converter_told_to_the_client() =>
        Facts("{m: {anyOf: [{type: string}, {type: array, items: {type: string}}, {type: 'null'}]}, n: {anyOf: [{type: string}, {type: array, items: {type: string}}]}}")
            .Value("x-client").Texts("converters").ShouldBe(["OneOrManyConverter<string>"]);

    [Fact]
    public void A_pattern_of_what_may_be_null_is_checked() =>
        Model(Facts("{m: {type: [array, 'null'], items: {type: [string, 'null'], pattern: a}}}")).Items("patterns").ShouldHaveSingleItem().Text("name").ShouldBe("MPattern");

    [Theory]
    [InlineData("{type: string, maxLength: 5}", "string", "Rule.Text(maxLength: 5)", "string")]
    [InlineData("{type: [integer, 'null']}", "long?", "Rule.NullOrValue(Rule.Any<long>())", "long?")]
    [InlineData("{type: [string, 'null']}", "string?", "Rule.NullOr(Rule.Text())", "string")]
    [InlineData("{type: array, items: {type: string, pattern: a}}", "IReadOnlyList<string>", "Rule.List(Rule.Text(pattern: AdditionalPropertiesPattern))", "IReadOnlyList<string>")]
    [InlineData("{type: object, properties: {b: {type: string}}}", "SendMessageRequestValue", "Rule.Model<SendMessageRequestValue>()", "SendMessageRequestValue")]
    [InlineData("{}", "JsonElement", "Rule.Any<JsonElement>()", "JsonElement")]
    public void Members_that_have_no_names_have_a_type_and_a_rule(string schema, string type, string rule, string root)
    {
        SpecObject facts = Facts(Yaml.Document($"{{type: object, properties: {{a: {{type: string}}, id: {{type: string, readOnly: true}}}}, additionalProperties: {schema}}}"));

        SpecObject others = Model(facts).Object("others")!;
        (others.Text("clr"), others.Text("rule")).ShouldBe((type, $"AllowOthers(static model => model.AdditionalProperties, {rule}, \"id\")"));
        facts.Value("x-client").Texts("roots").ShouldContain(root);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("{type: string, readOnly: true}")]
    public void Where_no_request_says_anything_of_others_there_is_no_place_for_them(string others) =>
        Model(Facts(Yaml.Document($"{{type: object, properties: {{a: {{type: string}}}}, additionalProperties: {others}}}"))).Object("others").Text("rule").ShouldBe("");

    [Fact]
    public void A_member_is_not_called_like_what_holds_the_others()
    {
        SpecObject facts = Facts("{additional_properties: {type: string}, AdditionalPropertiesJson: {type: string}}");

        Member(facts, "additional_properties").Text("name").ShouldBe("AdditionalPropertiesMember");
        Member(facts, "AdditionalPropertiesJson").Text("name").ShouldBe("AdditionalPropertiesJsonMember");
    }

    private static SpecObject Facts(string properties, string required = "[]") =>
        Facts(Yaml.Document($"{{type: object, required: {required}, properties: {properties}}}"));

    private static SpecObject Facts(SpecObject document) =>
        FactsStage.Apply(LowerStage.Apply(ShareStage.Apply(NameStage.Apply(document))), "Test");

    private static SpecNode? Schema(SpecObject facts) => SpecPointer.Find(facts, "#/components/schemas/SendMessageRequest");

    private static SpecObject Model(SpecObject facts) => Schema(facts).Object("x-model")!;

    private static SpecObject Member(SpecObject facts, string name) => Schema(facts).Object("properties").Object(name).Object("x-member")!;
}
