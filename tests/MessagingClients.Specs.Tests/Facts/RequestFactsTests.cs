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

    private static SpecObject Facts(string properties, string required = "[]") => FactsStage.Apply(
        LowerStage.Apply(ShareStage.Apply(NameStage.Apply(Yaml.Document($"{{type: object, required: {required}, properties: {properties}}}")))), "Test");

    private static SpecNode? Schema(SpecObject facts) => SpecPointer.Find(facts, "#/components/schemas/SendMessageRequest");

    private static SpecObject Model(SpecObject facts) => Schema(facts).Object("x-model")!;

    private static SpecObject Member(SpecObject facts, string name) => Schema(facts).Object("properties").Object(name).Object("x-member")!;
}
