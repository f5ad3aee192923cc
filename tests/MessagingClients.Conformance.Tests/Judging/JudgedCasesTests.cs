using System.Text;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;
using MessagingClients.TestKit;

namespace MessagingClients.Conformance.Tests.Judging;

/// <summary>What cases claim of their bodies is what the judge finds: the one shares nothing with the other.</summary>
public sealed class JudgedCasesTests(JudgeFixture fixture)
{
    public static TheoryData<string> Providers => ["clerk", "myalice", "openphone", "solaris", "textus"];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_judge_confirms_what_the_cases_claim_of_requests(string provider)
    {
        List<string> wrong = [];
        foreach (ContractCase each in Derive(provider).Where(each => each.Area == CaseArea.Request))
        {
            RecordedRequest request = new(
                DateTimeOffset.UnixEpoch, each.Operation.Method, Target(each), [new("Content-Type", each.Operation.RequestMediaType!)], Encoding.UTF8.GetBytes(each.Request.Body), Matched: true);
            IReadOnlyList<Finding> findings = await fixture.Judge.JudgeRequestAsync(Spec(provider), "", request);
            Finding[] found = [.. findings.Where(finding => finding.Where.StartsWith("body", StringComparison.Ordinal))];
            wrong.AddRange(found.Length == 0 == each.Request.IsValid ? [] : [$"{each.Id}: {string.Join(", ", found.AsEnumerable())}"]);
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_judge_confirms_every_answer_that_cases_call_documented(string provider)
    {
        List<string> wrong = [];
        foreach (ContractCase each in Derive(provider).Where(each => each is { Area: CaseArea.Answer, Answer: ServedAnswer { IsDocumented: true, Body: not null } }))
        {
            ServedAnswer answer = (ServedAnswer)each.Answer;
            IReadOnlyList<Finding> findings = await fixture.Judge.JudgeResponseAsync(
                Spec(provider), each.Operation.Method, each.Operation.PathTemplate, answer.Status, answer.Headers[0].Value, answer.Body!.Value);
            wrong.AddRange(findings.Select(finding => $"{each.Id}: {finding}"));
        }

        wrong.ShouldBeEmpty();
    }

    private static string Target(ContractCase each) => each.Request.PathParameters.Aggregate(
        each.Operation.PathTemplate, (path, parameter) => path.Replace($"{{{parameter.Key}}}", "value", StringComparison.Ordinal));

    private static string Spec(string provider) => Repository.File("specs", provider, "openapi.yaml");

    private static IReadOnlyList<ContractCase> Derive(string provider) =>
        CaseCompiler.Derive(provider, Spec(provider), Repository.File("specs", provider, "overlay.yaml"));
}
