using System.Text.Json.Nodes;
using MessagingClients.Conformance.Reports;
using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;
using NJsonSchema;

namespace MessagingClients.Conformance.Tests.Reports;

/// <summary>report.json and its schema.</summary>
public sealed class JsonReportTests
{
    [Fact]
    public async Task What_is_written_satisfies_the_schema()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(JsonReport.Schema(), TestContext.Current.CancellationToken);
        schema.Validate(Write(SampleRun.Small())).ShouldBeEmpty();
        schema.Validate(Write(SampleRun.Of())).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("isComplete")]
    [InlineData("cases")]
    public async Task The_schema_refuses_a_report_without(string member)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(JsonReport.Schema(), TestContext.Current.CancellationToken);
        JsonObject report = JsonNode.Parse(Write(SampleRun.Small()))!.AsObject();
        report.Remove(member).ShouldBeTrue();
        schema.Validate(report.ToJsonString()).ShouldHaveSingleItem().Property.ShouldBe(member);
    }

    [Fact]
    public async Task The_schema_refuses_a_status_that_it_does_not_name()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(JsonReport.Schema(), TestContext.Current.CancellationToken);
        schema.Validate(Write(SampleRun.Small()).Replace("\"knownFailure\"", "\"other\"", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_subjects_of_a_case_stand_together_in_their_order()
    {
        JsonNode first = JsonNode.Parse(Write(SampleRun.Small()))!["cases"]![0]!;
        first["verdicts"]!.AsArray().Select(verdict => (string)verdict!["subject"]!).ShouldBe([SampleRun.Ours, SampleRun.Stock]);
    }

    [Fact]
    public void A_credential_that_a_run_kept_is_hidden_and_other_headers_are_not()
    {
        string json = Write(SampleRun.Small());
        json.ShouldNotContain(SampleRun.Credential);
        json.ShouldContain("(hidden)");
        json.ShouldContain("Content-Type");
    }

    [Fact]
    public void Every_kind_of_answer_can_be_written()
    {
        Type[] kinds = [.. typeof(CaseAnswer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseAnswer)))];
        SampleRun.Small().Verdicts.Select(verdict => verdict.Case.Answer.GetType()).Distinct().ShouldBe(kinds, ignoreOrder: true);
        JsonNode.Parse(Write(SampleRun.Small()))!["cases"]!.AsArray().Select(item => (string)item!["answer"]!["kind"]!).Distinct()
            .Count().ShouldBe(kinds.Length);
    }

    [Fact]
    public void Bytes_that_are_no_text_stand_as_escapes() => Write(SampleRun.Small()).ShouldContain(@"\\xC3(");

    [Fact]
    public void Long_text_is_cut_and_says_how_much_is_missing() =>
        Write(SampleRun.Of(SampleRun.Failed("a/x/1", ("raw-body", "", new string('x', 8_123))))).ShouldContain("x… 123 more characters");

    private static string Write(ConformanceRun run)
    {
        using StringWriter writer = new();
        JsonReport.Write(run, writer);
        return writer.ToString();
    }
}
