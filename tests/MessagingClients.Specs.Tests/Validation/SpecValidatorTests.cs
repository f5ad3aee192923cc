using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Validation;

namespace MessagingClients.Specs.Tests.Validation;

public sealed class SpecValidatorTests
{
    [Theory]
    [InlineData("3.0.0")]
    [InlineData("3.1.1")]
    [InlineData("3.2.0")]
    public void A_document_of_these_versions_is_taken(string version) =>
        SpecValidator.Validate(Yaml.Document(version: version)).ShouldNotBeNull();

    [Theory]
    [InlineData("swagger: '2.0'", 1, 10, "Convert the document first")]
    [InlineData("openapi: 4.0.0", 1, 10, "found 4.0.0")]
    [InlineData("openapi: 3.0", 1, 10, "found 3.0")]
    [InlineData("info: {}", 1, 1, "found none")]
    public void Any_other_version_is_refused_at_its_place(string yaml, int line, int column, string message)
    {
        SpecDiagnostic fault = Yaml.Fault(() => SpecValidator.Validate(Yaml.Read(yaml)));

        fault.Code.ShouldBe(DiagnosticCodes.Version);
        fault.Location.ShouldBe(new SourceLocation("spec.yaml", line, column));
        fault.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("openapi: 3.1.0\ninfo: x", 2)]
    [InlineData("openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: []", 3)]
    [InlineData("openapi: 3.1.0\ninfo: {version: '1'}\npaths: {}", 2)]
    [InlineData("openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths:\n  /a:\n    get:\n      parameters:\n        - {name: q, in: quer}\n      responses: {'200': {description: d}}", 7)]
    public void A_document_that_breaks_OpenAPI_is_refused_near_its_place(string yaml, int line)
    {
        SpecException refused = Should.Throw<SpecException>(() => SpecValidator.Validate(Yaml.Read(yaml)));

        refused.Diagnostics.ShouldAllBe(fault => fault.Code == DiagnosticCodes.Invalid);
        refused.Diagnostics.ShouldContain(fault => fault.Location.Line == line || fault.Location.Line == line - 1);
    }

    [Theory]
    [InlineData("'#/components/schemas/Gone'", "leads nowhere")]
    [InlineData("'other.yaml#/Thing'", "leads out of the document")]
    [InlineData("'https://example.com/x.json'", "leads out of the document")]
    public void A_reference_leads_to_a_place_in_the_document(string target, string message)
    {
        SpecDiagnostic fault = Yaml.Fault(() => SpecValidator.Validate(Yaml.Document($"{{$ref: {target}}}")));

        fault.Code.ShouldBe(DiagnosticCodes.Reference);
        fault.Location.Line.ShouldBe(12);
        fault.Message.ShouldContain(message);
    }

    [Fact]
    public void A_reference_in_an_example_is_data() =>
        SpecValidator.Validate(Yaml.Document("{type: object, example: {$ref: nowhere}, properties: {example: {type: string}}}")).ShouldNotBeNull();

    [Fact]
    public void A_property_that_is_called_like_a_keyword_is_followed() =>
        Yaml.Fault(() => SpecValidator.Validate(Yaml.Document("{type: object, properties: {example: {$ref: nowhere}}}")))
            .Code.ShouldBe(DiagnosticCodes.Reference);
}
