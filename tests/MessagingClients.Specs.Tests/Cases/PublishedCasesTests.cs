using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using MessagingClients.Specs.Cases;
using MessagingClients.TestKit;

namespace MessagingClients.Specs.Tests.Cases;

/// <summary>What is derived from the five published documents.</summary>
public sealed partial class PublishedCasesTests
{
    public static TheoryData<string> Providers => PublishedSpecTests.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public void A_document_gives_the_same_cases_each_time(string provider) =>
        Derive(provider).Select(Describe).ShouldBe(Derive(provider).Select(Describe));

    [Theory]
    [MemberData(nameof(Providers))]
    public void Ids_differ_and_can_stand_in_a_path(string provider)
    {
        string[] ids = [.. Derive(provider).Select(each => each.Id)];

        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id.StartsWith(provider + "/", StringComparison.Ordinal));
        ids.ShouldAllBe(id => PlainPath().IsMatch(id));
    }

    /// <summary>Faults and environments have tests of their own.</summary>
    [Theory]
    [MemberData(nameof(Providers))]
    public void The_requests_and_answers_are_those_that_a_person_has_read(string provider)
    {
        StringBuilder text = new();
        foreach (IGrouping<CaseArea, ContractCase> area in Derive(provider).GroupBy(each => each.Area).Where(area => area.Key is CaseArea.Request or CaseArea.Answer))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{area.Key}: {area.Count()}");
            text.AppendJoin('\n', area.Select(Line)).Append('\n');
        }

        text.AppendLine("Not derived").AppendJoin('\n', NotDerived(provider).Select(each => $"{each.Id}: {each.Reason}"));
        Snapshot.MatchCase(text.ToString(), [("provider", provider)]);
    }

    private static IReadOnlyList<ContractCase> Derive(string provider) =>
        CaseCompiler.Derive(provider, Repository.File("specs", provider, "openapi.yaml"), Repository.File("specs", provider, "overlay.yaml"));

    private static IReadOnlyList<NotDerived> NotDerived(string provider) =>
        CaseCompiler.NotDerived(provider, Repository.File("specs", provider, "openapi.yaml"), Repository.File("specs", provider, "overlay.yaml"));

    private static string Line(ContractCase each) =>
        $"{each.Id}: {each.Expectation.End} {each.Expectation.Outcome}{(each.Expectation.TypedEqual ? " typed" : "")}{(each.Expectation.RawBody ? " raw" : "")}"
        + (each.Expectation.Member is { } member ? $" {member}" : "")
        + (each.Expectation.MaxSends > 1 ? $" {each.Expectation.MaxSends}" : "")
        + (each.Narrowed is null ? "" : " narrowed");

    private static string Describe(ContractCase each) =>
        $"{each.Id} {each.Area} {each.Request.Body} {string.Join(',', each.Request.PathParameters)} {each.Expectation} {Bytes(each.Answer)}";

    private static string Bytes(CaseAnswer answer) => answer switch
    {
        ServedAnswer served => $"{served.Status} {string.Join(',', served.Headers)} {Hash(served.Body.GetValueOrDefault())}",
        ScriptedAnswer scripted => string.Join(',', scripted.Steps.Select(step => $"{step.Kind} {Hash(step.Bytes)}")),
        AnswerSequence sequence => string.Join(';', sequence.Answers.Select(Bytes)),
        _ => answer.ToString(),
    };

    private static string Hash(ReadOnlyMemory<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes.Span));

    [GeneratedRegex(@"^([A-Za-z0-9._-]+/)+[A-Za-z0-9._-]+\z")]
    private static partial Regex PlainPath();
}
