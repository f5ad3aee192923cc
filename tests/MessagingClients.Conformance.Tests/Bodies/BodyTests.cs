using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Bodies;

/// <summary>Bodies and parameters of every form, in the client that is generated from a document of ours.</summary>
public sealed class BodyTests
{
    [Theory]
    [InlineData("addNotes", 15)]
    [InlineData("changeLists", 10)]
    [InlineData("patchLists", 3)]
    [InlineData("deleteLists", 5)]
    [InlineData("addWord", 10)]
    [InlineData("setCount", 5)]
    [InlineData("changeWords", 2)]
    [InlineData("sendText", 5)]
    [InlineData("sendXml", 3)]
    [InlineData("sendPicture", 1)]
    [InlineData("sendFile", 2)]
    [InlineData("sendForm", 60)]
    [InlineData("setForm", 5)]
    [InlineData("upload", 20)]
    [InlineData("changeUpload", 3)]
    [InlineData("find", 30)]
    [InlineData("getLabel", 5)]
    public async Task Every_request_of_the_document_goes_out_as_it_must(string operation, int least)
    {
        IReadOnlyList<Verdict> verdicts = await RunAsync(each => each.Operation.Name == operation && each.Area == CaseArea.Request);

        OwnDocument.Failures(verdicts).ShouldBeEmpty();
        verdicts.Count(verdict => verdict.Status == VerdictStatus.Passed).ShouldBeGreaterThanOrEqualTo(least);
    }

    [Theory]
    [InlineData("sendFile")]
    [InlineData("changeLists")]
    [InlineData("upload")]
    [InlineData("sendForm")]
    public async Task Broken_connections_and_repeats_are_told_as_of_any_request(string operation)
    {
        IReadOnlyList<Verdict> verdicts = await RunAsync(each => each.Operation.Name == operation && each.Area is CaseArea.Fault or CaseArea.Repeat);

        OwnDocument.Failures(verdicts).ShouldBeEmpty();
        verdicts.ShouldContain(verdict => verdict.Status == VerdictStatus.Passed);
    }

    private static Task<IReadOnlyList<Verdict>> RunAsync(Func<ContractCase, bool> isMeant) => OwnDocument.Notes.RunAsync(OwnDocument.Notes.Cases.Where(isMeant));
}
