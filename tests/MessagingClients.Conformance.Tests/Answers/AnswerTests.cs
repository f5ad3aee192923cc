using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Tests.Answers;

/// <summary>Answers of every kind: a generated client, and the suite that judges it.</summary>
public sealed class AnswerTests
{
    public static TheoryData<string> Operations =>
        ["forgetNotes", "readNotes", "countNotes", "readTitle", "readColour", "readWords", "readAnything", "readText", "probeText", "readFile", "putNote", "watchNotes", "followNotes", "listenToNotes"];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_suite_is_content_with_every_answer_and_every_fault(string operation)
    {
        // A time zone is that of a process, and this one has its own.
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Notes.RunAsync(
            OwnDocument.Notes.Cases.Where(each => each.Operation.Name == operation && !each.Id.Contains("/time-zone/", StringComparison.Ordinal)));

        verdicts.Count.ShouldBeGreaterThan(100);
        OwnDocument.Failures(verdicts).ShouldBeEmpty();
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
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Notes.RunAsync(
            OwnDocument.Notes.Cases.Where(each => each.Id == $"notes/{id}"), new RunOptions { Wrap = inner => new AlteringHandler(inner) });

        verdicts.ShouldHaveSingleItem().Failures.ShouldContain(failure => failure.Oracle == OracleName.TypedEqual);
    }
}
