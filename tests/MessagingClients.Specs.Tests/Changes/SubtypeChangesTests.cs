using MessagingClients.Specs.Changes;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Tests.Changes;

/// <summary>What is made by <c>allOf</c> of a base with a discriminator is used wherever the base is.</summary>
public sealed class SubtypeChangesTests
{
    private const string Cat = "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {claws: {type: integer}}}]}";
    private const string Dog = "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}";

    [Fact]
    public void A_member_of_a_subtype_is_one_of_the_operation() =>
        Places(Cat, Cat.Replace("integer", "boolean", StringComparison.Ordinal)).ShouldBe(["/components/schemas/Cat/allOf/1/properties/claws/type"]);

    [Fact]
    public void A_subtype_more_is_a_change_of_the_base() =>
        Places(Cat, $"{Cat}, {Dog}").ShouldBe(["/components/schemas/Pet/oneOf/1"]);

    private static IEnumerable<string> Places(string before, string after) =>
        DocumentChanges.Between(Document(before), Document(after)).Changes.Where(change => change.Wire != ChangeEffect.None).Select(change => change.Place).Distinct();

    private static SpecObject Document(string subtypes) => Yaml.Document(
        "{$ref: '#/components/schemas/Pet'}",
        $"{{Pet: {{type: object, required: [kind], properties: {{kind: {{type: string}}}}, discriminator: {{propertyName: kind}}}}, {subtypes}}}");
}
