using MessagingClients.Specs.Changes;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Inlining;
using MessagingClients.Specs.Validation;

namespace MessagingClients.Specs.Tests.Changes;

/// <summary>Two spellings of one document do not differ; what they refer to is compared where it is used.</summary>
public sealed class SameDocumentTests
{
    private const string InPlace = "{type: object, properties: {part: {title: Part, type: object, properties: {a: {type: string}}}, text: {type: string, maxLength: 5}}}";
    private const string Referred = "{type: object, properties: {part: {$ref: '#/components/schemas/SendMessageRequestPart'}, text: {$ref: '#/components/schemas/Short'}}}";
    private const string Components = "{SendMessageRequestPart: {title: Part, type: object, properties: {a: {type: string}}}, Short: {type: string, maxLength: 5}}";

    [Fact]
    public void Schemas_in_place_and_among_the_components_say_the_same() =>
        Changes(Yaml.Document(InPlace), Yaml.Document(Referred, Components)).ShouldBeEmpty();

    [Fact]
    public void YAML_and_JSON_say_the_same() =>
        Changes(Yaml.Document(InPlace), Yaml.Read(SpecJson.Write(Yaml.Document(InPlace)))).ShouldBeEmpty();

    [Fact]
    public void A_change_of_a_component_is_told_once_for_its_place()
    {
        DocumentChange change = Changes(Yaml.Document(Referred, Components), Yaml.Document(Referred, Components.Replace("5", "4", StringComparison.Ordinal))).ShouldHaveSingleItem();

        change.Place.ShouldBe("/components/schemas/Short/maxLength");
        change.Operation.ShouldBe("POST /messages");
        change.Wire.ShouldBe(ChangeEffect.Breaking);
        change.Bump.ShouldBe(VersionBump.Major);
    }

    [Fact]
    public void A_schema_that_contains_itself_is_compared_to_its_end()
    {
        const string Tree = "{Tree: {type: object, properties: {name: {type: string}, leaves: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}}";
        const string Request = "{type: object, properties: {tree: {$ref: '#/components/schemas/Tree'}}}";

        Changes(Yaml.Document(Request, Tree), Yaml.Document(Request, Tree)).ShouldBeEmpty();
        Changes(Yaml.Document(Request, Tree), Yaml.Document(Request, Tree.Replace("name: {type: string}", "name: {type: string, minLength: 2}", StringComparison.Ordinal)))
            .ShouldHaveSingleItem().Place.ShouldBe("/components/schemas/Tree/properties/name/minLength");
    }

    [Fact]
    public void What_no_rule_knows_is_listed_and_counts_as_breaking()
    {
        DocumentChange change = Changes(Yaml.Document(), Yaml.Document("{type: object, properties: {text: {type: string}}, unevaluatedProperties: false}"))
            .Single(change => change.Code == "unknown");

        change.IsBreaking.ShouldBeTrue();
        change.Wire.ShouldBe(ChangeEffect.Unknown);
    }

    [Fact]
    public void Where_no_client_is_generated_at_all_the_source_is_unknown_and_not_untouched()
    {
        const string Union = "{type: object, properties: {text: {type: string, not: {type: integer}}}}";

        DocumentChange change = Changes(Yaml.Document(Union), Yaml.Document(Union.Replace("integer", "boolean", StringComparison.Ordinal)))
            .Single(change => change.Code == "client");

        change.Source.ShouldBe(ChangeEffect.Unknown);
        change.Message.ShouldContain("CLIENT0040");
    }

    [Theory]
    [InlineData("3.1.0", "type: [string, 'null']", "anyOf: [{type: string}, {type: 'null'}]")]
    [InlineData("3.0.3", "type: string, nullable: true", "nullable: true, type: string")]
    public void Each_spelling_of_null_means_the_same(string version, string before, string after) => Changes(
        Yaml.Document($"{{type: object, properties: {{text: {{{before}}}}}}}", version: version),
        Yaml.Document($"{{type: object, properties: {{text: {{{after}}}}}}}", version: version)).ShouldAllBe(change => change.Effect == ChangeEffect.None);

    private static IReadOnlyList<DocumentChange> Changes(SpecObject before, SpecObject after) =>
        DocumentChanges.Between(InlineStage.Apply(SpecValidator.Validate(before)), InlineStage.Apply(SpecValidator.Validate(after))).Changes;
}
