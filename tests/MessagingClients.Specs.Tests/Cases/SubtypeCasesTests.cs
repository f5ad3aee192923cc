using MessagingClients.Specs.Cases;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Tests.Cases;

/// <summary>Where a document refers to a base with a discriminator, each of what is made of it by <c>allOf</c> is tried, and nothing else.</summary>
public sealed class SubtypeCasesTests : IDisposable
{
    private const string Pet = "{$ref: '#/components/schemas/Pet'}";
    private const string Components = """
        Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {cat: Cat}}},
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [claws], properties: {claws: {type: integer}}}]},
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        """;

    private readonly WrittenDocument _document = new();
    private readonly IReadOnlyList<ContractCase> _cases;

    public SubtypeCasesTests() => _cases = CaseCompiler.Derive("test", _document.Write(Pet, Pet, Components.ReplaceLineEndings(" ")), null);

    public void Dispose() => _document.Dispose();

    [Theory]
    [InlineData("cat", """{"kind":"cat","claws":1}""")]
    [InlineData("Dog", """{"kind":"Dog"}""")]
    public void Each_subtype_is_sent_with_its_value_and_its_members(string kind, string body)
    {
        ContractCase sent = WrittenDocument.Find(_cases, $"request/kind-{kind}");

        (sent.Request.IsValid, sent.Request.Body).ShouldBe((true, body));
    }

    [Fact]
    public void A_value_that_leads_to_none_is_refused()
    {
        ContractCase refused = WrittenDocument.Find(_cases, "request/kind-undocumented-value");

        refused.Request.IsValid.ShouldBeFalse();
        refused.Expectation.Member.ShouldBe("kind");
    }

    [Fact]
    public void An_answer_of_another_kind_is_read_all_the_same() =>
        WrittenDocument.Find(_cases, "200/kind-unknown-enum").Expectation.End.ShouldBe(CaseEnd.Returns);

    [Fact]
    public void What_is_said_to_be_tried_stands_in_the_document()
    {
        string[] places = [.. DocumentStatements.Read(_document.Spec).Keywords.Select(keyword => keyword.Place).Distinct()];

        places.ShouldContain("/components/schemas/Pet/discriminator");
        places.ShouldContain("/components/schemas/Cat/allOf/1/properties/claws/type");
        places.ShouldAllBe(place => SpecPointer.Find(SpecReader.ReadFile(_document.Spec), $"#{place}") != null);
    }
}
