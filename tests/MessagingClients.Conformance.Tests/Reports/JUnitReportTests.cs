using System.Xml.Linq;
using MessagingClients.Conformance.Reports;
using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Reports;

/// <summary>junit.xml.</summary>
public sealed class JUnitReportTests
{
    [Fact]
    public void A_suite_stands_for_each_provider_with_its_counts() =>
        Write(SampleRun.Small()).Elements("testsuite").Select(Counts).ShouldBe(["clerk 3 1 0 1", "openphone 4 1 1 2"]);

    [Fact]
    public void The_counts_of_all_suites_are_summed() => Counts(Write(SampleRun.Small())).ShouldBe("conformance 7 2 1 3");

    [Fact]
    public void Each_case_of_the_first_subject_is_one_test() =>
        Write(SampleRun.Small()).Descendants("testcase").Count(test => (string?)test.Attribute("name") == "clerk/sendMessage/201/minimal").ShouldBe(1);

    [Theory]
    [InlineData(VerdictStatus.KnownFailure, "skipped", "known failure: because")]
    [InlineData(VerdictStatus.Narrowed, "skipped", "narrowed: because")]
    [InlineData(VerdictStatus.NotApplicable, "skipped", "not applicable: because")]
    [InlineData(VerdictStatus.CouldNotRun, "error", "because")]
    [InlineData(VerdictStatus.UnexpectedPass, "failure", "written down as failing, and passed: because")]
    public void What_did_not_pass_says_why(VerdictStatus status, string element, string message)
    {
        Verdict verdict = SampleRun.Of("a/x/1", status, "because", CaseArea.Answer, new ClosedPortAnswer());
        XElement said = Write(SampleRun.Of(verdict)).Descendants("testcase").Single().Elements().Single();
        (said.Name.LocalName, (string?)said.Attribute("message")).ShouldBe((element, message));
    }

    [Fact]
    public void A_test_that_passed_says_nothing() =>
        Write(SampleRun.Of(SampleRun.Passed("a/x/1"))).Descendants("testcase").Single().HasElements.ShouldBeFalse();

    [Fact]
    public void A_failure_tells_each_finding_and_how_to_reproduce_it()
    {
        Verdict verdict = SampleRun.Failed("a/x/1", ("sends", "1", "2"), ("outcome", "Unknown", SampleRun.Hostile));
        XElement failure = Write(SampleRun.Of(verdict)).Descendants("failure").Single();
        ((string?)failure.Attribute("message")).ShouldBe("sends, outcome");
        failure.Value.ShouldContain("sends\n  expected: 1\n  found:    2");
        failure.Value.ShouldContain(@"</script><script>alert(1)</script> ""'&]]> \u0000\u001B[31m\uD800 \u202E {{data}} 🙂");
        failure.Value.ShouldContain(verdict.Curl);
        failure.Value.ShouldContain(verdict.CSharp);
    }

    [Fact]
    public void Other_subjects_and_a_broken_off_run_are_properties() =>
        Write(SampleRun.Small() with { IsComplete = false }).Elements("testsuite").First().Descendants("property")
            .Select(property => $"{property.Attribute("name")!.Value}: {property.Attribute("value")!.Value}")
            .ShouldBe(["complete: false", "ours: 1 passed, 1 knownFailure, 1 failed", "stock NSwag: 1 passed, 1 failed"]);

    private static string Counts(XElement suite) =>
        string.Join(' ', new[] { "name", "tests", "failures", "errors", "skipped" }.Select(name => suite.Attribute(name)!.Value));

    private static XElement Write(ConformanceRun run)
    {
        using StringWriter writer = new();
        JUnitReport.Write(run, writer);
        return XElement.Parse(writer.ToString());
    }
}
