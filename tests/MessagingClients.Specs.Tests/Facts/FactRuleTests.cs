using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Facts;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Tests.Facts;

/// <summary>Each keyword that the contract of the facts is written in is held against them.</summary>
public sealed class FactRuleTests
{
    [Theory]
    [InlineData("{type: object}", "{}", "[]", ": no object")]
    [InlineData("{type: array}", "[]", "{}", ": no array")]
    [InlineData("{type: string}", "a", "1", ": no string")]
    [InlineData("{type: boolean}", "true", "'true'", ": no boolean")]
    [InlineData("{type: integer}", "1", "1.5", ": no integer")]
    [InlineData("{enum: [a, b]}", "b", "c", ": none of the values")]
    [InlineData("{pattern: '^[a-z]+$'}", "a", "A", ": no ^[a-z]+$")]
    [InlineData("{minLength: 1}", "a", "''", ": too short")]
    [InlineData("{minItems: 1}", "[a]", "[]", ": too few")]
    [InlineData("{minimum: 2}", "2", "1", ": out of range")]
    [InlineData("{maximum: 2}", "2", "3", ": out of range")]
    [InlineData("{items: {type: string}}", "[a, b]", "[a, 1]", "/1: no string")]
    [InlineData("{required: [a]}", "{a: 1}", "{b: 1}", "/a: missing")]
    [InlineData("{properties: {a: {type: string}}}", "{a: b, c: 1}", "{a: 1}", "/a: no string")]
    [InlineData("{properties: {a: {}}, additionalProperties: false}", "{a: 1}", "{a: 1, b: 1}", "/b: unknown")]
    [InlineData("{properties: {a: {}}, additionalProperties: {type: string}}", "{a: 1, b: c}", "{b: 1}", "/b: no string")]
    [InlineData("{anyOf: [{type: string}, {type: boolean}]}", "true", "1", ": none of the alternatives")]
    [InlineData("{properties: {a: {$ref: '#/definitions/A'}}, definitions: {A: {items: {type: string}}}}", "{a: [b]}", "{a: [1]}", "/a/0: no string")]
    public void A_keyword_tells_what_keeps_it_from_what_does_not(string contract, string kept, string broken, string fault)
    {
        FactRule rule = FactRule.Read((SpecObject)Node(contract));

        rule.Fault(Node(kept)).ShouldBeNull();
        rule.Fault(Node(broken)).ShouldBe(fault);
    }

    [Fact]
    public void A_keyword_that_nobody_would_check_is_refused() =>
        Should.Throw<NotSupportedException>(() => FactRule.Read((SpecObject)Node("{maxLength: 1}"))).Message.ShouldContain("'maxLength'");

    private static SpecNode Node(string text) => SpecReader.Read($"value: {text}", "facts")["value"]!;
}
