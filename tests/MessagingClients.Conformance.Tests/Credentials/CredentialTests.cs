using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Doors;
using MessagingClients.Specs.Cases;
using MessagingClients.TestKit;

namespace MessagingClients.Conformance.Tests.Credentials;

/// <summary>Keys in every place, users, tokens, alternatives and servers of single operations: a generated client, and the suite that judges it.</summary>
public sealed class CredentialTests
{
    private static readonly string Document = Repository.File("tests", "MessagingClients.NotesClient", "doors.yaml");

    [Fact]
    public async Task The_suite_calls_every_operation_with_its_credential_and_is_content()
    {
        ContractCase[] cases = [.. CaseCompiler.Derive("doors", Document, null).Where(each => each.Area is CaseArea.Request or CaseArea.Answer)];

        IReadOnlyList<Verdict> verdicts = await RunAsync(cases, new RunOptions());

        verdicts.Select(verdict => verdict.Case.Operation.Name).Distinct().ShouldBe(["listDoors", "getDoorsDoorName", "listLocks", "listGuests", "listBells", "listKeys"], ignoreOrder: true);
        verdicts.Where(verdict => verdict.Status is not (VerdictStatus.Passed or VerdictStatus.NotApplicable))
            .Select(verdict => $"{verdict.Case.Id}: {verdict.Status} {verdict.Reason} {string.Join(", ", verdict.Failures)}").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_shows_no_credential()
    {
        ContractCase[] cases = [.. CaseCompiler.Derive("doors", Document, null).Where(each => each.Id.EndsWith("/request/minimal", StringComparison.Ordinal))];

        IReadOnlyList<Verdict> verdicts = await RunAsync(cases, new RunOptions());

        string[] shown = [.. verdicts.SelectMany(verdict => verdict.Requests.SelectMany(request => request.Headers.Select(header => header.Value).Append(request.Target)).Append(verdict.Curl!))];
        shown.Count(text => text.Contains("(credential)", StringComparison.Ordinal)).ShouldBeGreaterThan(4);
        shown.ShouldAllBe(text => !text.Contains("placeholder-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("listDoors", "door%20key=", "other=", OracleName.WireTarget)]
    [InlineData("listDoors", "placeholder-1", "placeholder-2", OracleName.WireCredential)]
    public async Task A_client_that_sends_another_credential_is_caught(string operation, string sent, string instead, string oracle)
    {
        ContractCase[] cases = [.. CaseCompiler.Derive("doors", Document, null).Where(each => each.Id == $"doors/{operation}/request/minimal")];

        IReadOnlyList<Verdict> verdicts = await RunAsync(cases, new RunOptions { Wrap = inner => new Parameters.RewritingHandler(inner, sent, instead) });

        verdicts.ShouldHaveSingleItem().Failures.ShouldContain(failure => failure.Oracle == oracle);
    }

    private static async Task<IReadOnlyList<Verdict>> RunAsync(ContractCase[] cases, RunOptions options) =>
        (await new ConformanceRunner(new Dictionary<string, string> { ["doors"] = Document }, options)
            .RunAsync(cases, [ClientSubject.Load([typeof(DoorsClient).Assembly])], progress: null, TestContext.Current.CancellationToken)).Verdicts;
}
