using MessagingClients.Conformance.Coverage;
using MessagingClients.Specs.Cases;
using MessagingClients.TestKit;

namespace MessagingClients.Conformance.Tests.Coverage;

/// <summary>What of the published documents the cases cover, and what is said of the rest.</summary>
public sealed class CoverageTableTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public static TheoryData<string> Providers => ["clerk", "myalice", "openphone", "solaris", "textus"];

    public void Dispose() => File.Delete(_file);

    [Theory]
    [MemberData(nameof(Providers))]
    public void Every_exchange_and_every_keyword_of_a_published_document_has_cases(string provider)
    {
        IReadOnlyList<CoverageRow> rows = Published(provider);

        rows.Select(row => row.Kind).Distinct().ShouldBe(["exchange", "keyword"]);
        rows.ShouldAllBe(row => row.Cases > 0 && row.Reason == null);
    }

    [Fact]
    public void A_document_of_which_no_case_is_given_is_not_covered()
    {
        IReadOnlyList<CoverageRow> rows = CoverageTable.Of("test", Write(), [], []);

        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(row => row.Cases == 0 && row.Reason != null);
    }

    [Fact]
    public void Further_media_types_are_told_with_their_reasons()
    {
        string spec = Write();

        CoverageTable.Of("test", spec, CaseCompiler.Derive("test", spec, null), []).Where(row => row.Cases == 0 && row.Kind == "exchange").Select(row => row.Subject).ShouldBe(
        [
            "POST /messages, application/json, 200, text/plain",
            "POST /messages, application/xml, 200, application/json",
            "POST /messages, application/xml, 200, text/plain",
            "POST /messages, application/xml, default, no body",
        ]);
    }

    [Fact]
    public void The_media_type_that_is_sent_counts_and_not_the_one_that_is_stated_first()
    {
        string spec = Write("multipart/mixed: {schema: {type: object, properties: {formal: {type: string}}}}");

        IReadOnlyList<CoverageRow> rows = CoverageTable.Of("test", spec, CaseCompiler.Derive("test", spec, null), []);

        rows.Where(row => row.Kind == "exchange" && row.Cases > 0).Select(row => row.Subject).ShouldAllBe(subject => subject.StartsWith("POST /messages, application/json, ", StringComparison.Ordinal));
        rows.Single(row => row.Subject == "POST /messages, application/json, 200, application/json").Cases.ShouldBeGreaterThan(0);
        rows.ShouldContain(row => row.Subject.EndsWith("/properties/text/maxLength", StringComparison.Ordinal) && row.Cases > 0);
        rows.ShouldNotContain(row => row.Subject.Contains("formal", StringComparison.Ordinal));
    }

    [Fact]
    public void A_further_body_is_covered_by_its_own_cases_alone()
    {
        string spec = Write("application/x-www-form-urlencoded: {schema: {type: object, properties: {text: {type: string, maxLength: 5}}}}");
        IReadOnlyList<ContractCase> cases = CaseCompiler.Derive("test", spec, null);
        ContractCase[] ofForm = [.. cases.Where(each => each.Operation.Name == "sendMessageAsForm")];

        IReadOnlyList<CoverageRow> form = Rows(ofForm, "form-urlencoded");
        IReadOnlyList<CoverageRow> json = Rows([.. cases.Except(ofForm)], "form-urlencoded");

        form.ShouldNotBeEmpty();
        form.ShouldAllBe(row => row.Cases > 0 || row.Subject.EndsWith("text/plain", StringComparison.Ordinal));
        json.Count.ShouldBe(form.Count);
        json.ShouldAllBe(row => row.Cases == 0);

        IReadOnlyList<CoverageRow> Rows(IReadOnlyList<ContractCase> of, string media) =>
            [.. CoverageTable.Of("test", spec, of, []).Where(row => row.Subject.Contains(media, StringComparison.Ordinal))];
    }

    [Fact]
    public void A_keyword_counts_the_cases_of_its_place_alone()
    {
        string spec = Write();
        IReadOnlyList<ContractCase> cases = CaseCompiler.Derive("test", spec, null);

        CoverageRow row = CoverageTable.Of("test", spec, cases, []).Single(each => each.Subject.EndsWith("/properties/text/maxLength", StringComparison.Ordinal));
        row.Cases.ShouldBe(cases.Count(each => each.Id.StartsWith("test/sendMessage/request/text-", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<CoverageRow> Published(string provider)
    {
        string spec = Repository.File("specs", provider, "openapi.yaml");
        return CoverageTable.Of(provider, spec, CaseCompiler.Derive(provider, spec, Repository.File("specs", provider, "overlay.yaml")), []);
    }

    private string Write(string first = "")
    {
        File.WriteAllText(_file, """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            servers: [{url: https://example.com}]
            paths:
              /messages:
                post:
                  operationId: sendMessage
                  requestBody:
                    content:
                      # first
                      application/json: {schema: {type: object, properties: {text: {type: string, maxLength: 3}, textual: {type: string}}}}
                      application/xml: {schema: {type: object, properties: {text: {type: string, maxLength: 3}, textual: {type: string}}}}
                  responses:
                    '200':
                      description: Sent
                      content:
                        application/json: {schema: {type: object, properties: {id: {type: string}}}}
                        text/plain: {schema: {type: string}}
                    default: {description: Anything else}
            """.Replace("# first", first, StringComparison.Ordinal));
        return _file;
    }
}
