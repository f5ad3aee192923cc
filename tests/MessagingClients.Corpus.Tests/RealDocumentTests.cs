using MessagingClients.TestKit;

namespace MessagingClients.Corpus.Tests;

/// <summary>A dozen real documents become clients that compile without a warning and keep what the documents say.</summary>
public sealed class RealDocumentTests(SmallDocuments documents) : IClassFixture<SmallDocuments>
{
    public static TheoryData<string> Names => [.. SmallDocuments.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_compiles_without_a_warning(string name)
    {
        CorpusResult result = documents.Result(name);

        result.Refused.ShouldBeNull();
        result.Broken.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_cases_pass(string name)
    {
        CorpusResult result = documents.Result(name);

        result.SmokeFailure.ShouldBeNull();
        result.CasesRun.ShouldBeGreaterThan(result.CasesNotApplicable);
        result.CasesPassed.ShouldBe(result.CasesRun);
    }

    [Fact]
    public void What_is_left_out_is_on_record() => Snapshot.Match(string.Join('\n', SmallDocuments.Names.Select(documents.Result)
        .Select(result => $"{result.Document.Name}: {result.Operations - result.LeftOut} of {result.Operations} operations")));
}
