using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Notes;
using MessagingClients.Specs.Cases;
using MessagingClients.TestKit;

namespace MessagingClients.Conformance.Tests.Answers;

/// <summary>Answers of every kind: a generated client, and the suite that judges it.</summary>
public sealed class AnswerTests
{
    private static readonly string Document = Repository.File("tests", "MessagingClients.NotesClient", "notes.yaml");

    public static TheoryData<string> Operations =>
        ["forgetNotes", "readNotes", "countNotes", "readTitle", "readColour", "readWords", "readAnything", "readText", "readFile", "putNote", "watchNotes", "followNotes", "listenToNotes"];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_suite_is_content_with_every_answer_and_every_fault(string operation)
    {
        // A time zone is that of a process, and this one has its own.
        ContractCase[] cases =
        [
            .. CaseCompiler.Derive("notes", Document, null)
                .Where(each => each.Operation.Name == operation && !each.Id.Contains("/time-zone/", StringComparison.Ordinal)),
        ];

        IReadOnlyList<Verdict> verdicts = await RunAsync(cases, new RunOptions());

        verdicts.Count.ShouldBeGreaterThan(100);
        verdicts.Where(verdict => verdict.Status is not (VerdictStatus.Passed or VerdictStatus.NotApplicable))
            .Select(verdict => $"{verdict.Case.Id}: {verdict.Status} {verdict.Reason} {string.Join(", ", verdict.Failures)}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("readText/200/hard-text")]
    [InlineData("readText/400/complete")]
    [InlineData("readFile/200/complete")]
    [InlineData("putNote/202/complete")]
    [InlineData("watchNotes/200/complete")]
    [InlineData("listenToNotes/200/complete")]
    public async Task A_client_that_reads_something_else_is_caught(string id)
    {
        ContractCase[] cases = [.. CaseCompiler.Derive("notes", Document, null).Where(each => each.Id == $"notes/{id}")];

        IReadOnlyList<Verdict> verdicts = await RunAsync(cases, new RunOptions { Wrap = inner => new AlteringHandler(inner) });

        verdicts.ShouldHaveSingleItem().Failures.ShouldContain(failure => failure.Oracle == OracleName.TypedEqual);
    }

    private static async Task<IReadOnlyList<Verdict>> RunAsync(ContractCase[] cases, RunOptions options) =>
        (await new ConformanceRunner(new Dictionary<string, string> { ["notes"] = Document }, options)
            .RunAsync(cases, [ClientSubject.Load([typeof(NotesClient).Assembly])], progress: null, TestContext.Current.CancellationToken)).Verdicts;
}
