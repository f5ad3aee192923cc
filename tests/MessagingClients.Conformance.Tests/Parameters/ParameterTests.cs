using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Parameters;

/// <summary>Operations with parameters of every place and kind, and without a body: a generated client, and the suite that judges it.</summary>
public sealed class ParameterTests
{
    private static IEnumerable<ContractCase> Cases => OwnDocument.Notes.Cases.Where(each => each.Operation.Name != "addNote");

    [Fact]
    public async Task The_suite_tries_every_parameter_and_is_content()
    {
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Notes.RunAsync(Cases.Where(each => each.Area == CaseArea.Request));

        OwnDocument.Failures(verdicts).ShouldBeEmpty();
        string[] labels =
        [
            "minimal", "all-parameters", "query.limit-maximum-plus-one", "query.limit-maximum", "query.kind-private", "query.kind-undocumented-value",
            "query.code-shortest-match", "query.thread-no-uuid", "query.text-more-quotes", "query.tag.0-over-max-length", "query.tag-none", "query.tag-many",
            "query.id-many", "query.word-many", "query.word.0-blank", "query.part-min-items", "query.urgent-false", "header.X-Trace-emoji", "header.X-Level-maximum-plus-one",
            "cookie.session-quotes", "cookie.theme-over-max-length", "cookie.shown-many",
        ];
        labels.Select(label => $"notes/listNotes/request/{label}").Append("notes/viewColour/request/all-parameters").Append("notes/viewColour/request/view-climbing")
            .Append("notes/getRate/request/path.version-2").Append("notes/getRate/request/path.rate-fraction")
            .Append("notes/find/request/query.order-many-entries").Append("notes/find/request/query.moment-emoji").Append("notes/find/request/query.moment-many").Append("notes/addSample/request/option-null")
            .Append("notes/getRate/request/query.request-quotes").Append("notes/getRate/request/query.options-false")
            .ShouldBeSubsetOf(verdicts.Where(verdict => verdict.Status == VerdictStatus.Passed).Select(verdict => verdict.Case.Id));
    }

    [Fact]
    public async Task A_request_without_a_body_goes_through_every_fault()
    {
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Notes.RunAsync(
            Cases.Where(each => each.Operation.Name == "getColour" && each.Area is not (CaseArea.Request or CaseArea.Environment)));

        verdicts.Count.ShouldBeGreaterThan(50);
        OwnDocument.Failures(verdicts).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("query.text-more-quotes", "%22", "%27")]
    [InlineData("query.tag-many", "&tag=text2", "")]
    [InlineData("query.id-many", "id=1,1", "id=1")]
    [InlineData("query.urgent-false", "urgent=false", "urgent=true")]
    [InlineData("minimal", "author=", "Author=")]
    [InlineData("minimal", "?", "?more=1&")]
    public async Task A_client_that_sends_another_value_is_caught(string label, string sent, string instead)
    {
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Notes.RunAsync(
            Cases.Where(each => each.Id == $"notes/listNotes/request/{label}"), new RunOptions { Wrap = inner => new RewritingHandler(inner, sent, instead) });

        verdicts.ShouldHaveSingleItem().Failures.ShouldContain(failure => failure.Oracle == OracleName.WireTarget);
    }

    [Theory]
    [InlineData("minimal", "form=short&", "")]
    [InlineData("minimal", "form=short", "form=long")]
    [InlineData("all-parameters", "&more", "?more")]
    [InlineData("view-slash", "view=a%2Fb", "view=a%2Fc")]
    public async Task A_client_that_changes_the_query_of_a_path_is_caught(string label, string sent, string instead)
    {
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Notes.RunAsync(
            Cases.Where(each => each.Id == $"notes/viewColour/request/{label}"), new RunOptions { Wrap = inner => new RewritingHandler(inner, sent, instead) });

        verdicts.ShouldHaveSingleItem().Failures.ShouldContain(failure => failure.Oracle == OracleName.WireTarget);
    }
}
