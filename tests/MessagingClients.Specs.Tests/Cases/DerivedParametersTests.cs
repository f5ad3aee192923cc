using MessagingClients.Specs.Cases;

namespace MessagingClients.Specs.Tests.Cases;

/// <summary>Parameters of which a server might not learn what was given: which of them are tried, and which are told.</summary>
public sealed class DerivedParametersTests : IDisposable
{
    private readonly WrittenDocument _document = new();

    public void Dispose() => _document.Dispose();

    [Theory]
    [InlineData("{name: a, in: query, schema: {type: object}}, {name: b, in: query, schema: {type: object}}", "a", "A server could not tell its members from those of another parameter, or that there are none.")]
    [InlineData("{name: a, in: path, required: true, schema: {type: string, maxLength: 9}}", "path.a-nul", "Servers refuse a path with a zero byte.")]
    public void What_no_server_could_tell_is_told_and_not_tried(string parameters, string label, string reason)
    {
        CaseDerivation derived = CaseCompiler.Compile("test", _document.WriteParameters(parameters, "/messages/{a}"), null);

        derived.NotDerived.ShouldContain(new NotDerived($"test/sendMessage/request/{label}", reason));
        derived.Cases.ShouldNotContain(each => each.Id == $"test/sendMessage/request/{label}");
    }

    [Theory]
    [InlineData("{name: a, in: query, schema: {type: object}}", """a={"key":"text"}""")]
    [InlineData("{name: a, in: query, schema: {type: object}}, {name: b, in: query, schema: {type: object}}", "")]
    [InlineData("{name: a, in: query, schema: {type: object}}, {name: b, in: query, style: deepObject, schema: {type: object}}", """a={"key":"text"} b={"key":"text"}""")]
    [InlineData("{name: a, in: query, schema: {type: object, additionalProperties: false}}, {name: b, in: query, schema: {type: boolean}}", "b=true")]
    public void A_map_among_parameters_is_tried_where_it_can_be_told_from_none(string parameters, string tried)
    {
        IReadOnlyList<ContractCase> cases = CaseCompiler.Derive("test", _document.WriteParameters(parameters), null);

        IReadOnlyList<CaseParameter> given = WrittenDocument.Find(cases, "request/all-parameters").Request.Parameters;
        string.Join(' ', given.Select(parameter => $"{parameter.Name}={parameter.Json}")).ShouldBe(tried);
    }
}
