using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Corpus;

/// <summary>Runs a few cases of each client: what its document says is derived, served and judged as for any other.</summary>
internal static class SmokeRun
{
    private const int MostCases = 20;
    private const int MostOperations = 10;

    /// <summary>Runs cases of some clients on one bench.</summary>
    /// <returns>The results, with what came of the cases.</returns>
    public static async Task<IReadOnlyList<CorpusResult>> RunAsync(IReadOnlyList<MadeClient> made, CancellationToken cancellationToken)
    {
        MadeClient[] clients = [.. made.Where(one => one.Assembly is not null)];
        ContractCase[] cases = [.. clients.SelectMany(Cases)];
        ConformanceRunner runner = new(clients.ToDictionary(one => one.Result.Document.Provider, one => one.File), new RunOptions { MaxParallel = 4 });
        ClientSubject subject = new("MessagingClients", clients.ToDictionary(one => one.Result.Document.Provider, one => one.Assembly!));
        ConformanceRun run = await runner.RunAsync(cases, [subject], progress: null, cancellationToken);
        ILookup<string, Verdict> verdicts = run.Verdicts.ToLookup(verdict => verdict.Case.Operation.Provider);
        return [.. made.Select(one => Result(one, [.. verdicts[one.Result.Document.Provider]], run.Broken))];
    }

    private static CorpusResult Result(MadeClient made, Verdict[] verdicts, string? broken)
    {
        Verdict? failed = Array.Find(verdicts, verdict => !HasPassed(verdict));
        return made.Result with
        {
            CasesRun = verdicts.Length,
            CasesPassed = verdicts.Count(HasPassed),
            NoCase = made.Assembly is null || verdicts.Length > 0 ? null : NoCase(made),
            CasesNotApplicable = verdicts.Count(verdict => verdict.Status == VerdictStatus.NotApplicable),
            SmokeFailure = failed is null ? broken : $"{failed.Case.Id}: {failed.Reason ?? failed.Failures.Select(failure => failure.ToString()).FirstOrDefault()}",
        };
    }

    private static string NoCase(MadeClient made) =>
        CaseCompiler.NotDerived(made.Result.Document.Provider, made.File, null, made.Accepted) is [var first, ..] ? first.Reason : "for no reason that is told";

    // What breaks the document and cannot be written with the types of the client is refused by the compiler of C#.
    private static bool HasPassed(Verdict verdict) => verdict.Status is VerdictStatus.Passed or VerdictStatus.Narrowed or VerdictStatus.NotApplicable;

    /// <summary>Cases spread evenly over the requests and answers of a few operations, the same in each run: a large document has hundreds of thousands.</summary>
    private static IEnumerable<ContractCase> Cases(MadeClient made)
    {
        string[] operations = [.. Spread(DocumentOutline.Read(made.File, null, made.Accepted).Operations, MostOperations).Select(operation => operation.Id)];
        return Spread(
            [.. CaseCompiler.Derive(made.Result.Document.Provider, made.File, null, made.Accepted, operations).Where(each => each.Area is CaseArea.Request or CaseArea.Answer)],
            MostCases);
    }

    private static IEnumerable<T> Spread<T>(IReadOnlyList<T> all, int most)
    {
        int step = Math.Max(1, all.Count / most);
        return all.Where((_, index) => index % step == 0).Take(most);
    }
}
