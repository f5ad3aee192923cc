using System.Text;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Specs.Tests.Cases;

/// <summary>Cases of answers to documents that are written here: each has its outcome.</summary>
public sealed class DerivedAnswersTests : IDisposable
{
    private readonly WrittenDocument _document = new();

    public void Dispose() => _document.Dispose();

    [Theory]
    [InlineData("id-missing", CaseEnd.Returns, true)]
    [InlineData("unknown-members", CaseEnd.Returns, true)]
    [InlineData("id-wrong-type", CaseEnd.ReturnsOrThrows, false)]
    [InlineData("duplicate-member", CaseEnd.ReturnsOrThrows, false)]
    [InlineData("half-json", CaseEnd.Throws, false)]
    [InlineData("null", CaseEnd.Throws, false)]
    [InlineData("no-body", CaseEnd.Throws, false)]
    [InlineData("html-page", CaseEnd.Throws, false)]
    [InlineData("wrong-media-type", CaseEnd.Returns, true)]
    [InlineData("trailing-bytes", CaseEnd.Throws, false)]
    public void A_success_is_accepted_whatever_can_be_read_of_it(string label, CaseEnd end, bool isTyped)
    {
        CaseExpectation found = WrittenDocument.Find(_document.Derive(answer: "{type: object, required: [id], properties: {id: {type: string}}}"), $"200/{label}").Expectation;

        (found.End, found.Outcome, found.TypedEqual, found.Status).ShouldBe((end, ExpectedOutcome.Accepted, isTyped, 200));
    }

    [Theory]
    [InlineData("{type: object, properties: {id: {type: string}}}", CaseEnd.Throws, false)]
    [InlineData("{properties: {id: {type: string}}}", CaseEnd.ReturnsOrThrows, false)]
    [InlineData("{items: {type: string}}", CaseEnd.ReturnsOrThrows, false)]
    [InlineData("{}", CaseEnd.Returns, true)]
    public void A_value_of_another_type_than_a_schema_speaks_of_is_the_reader_s_choice_where_none_is_stated(string schema, CaseEnd end, bool isTyped)
    {
        IReadOnlyList<ContractCase> cases = _document.Derive(answer: schema);

        foreach (string label in new[] { "200/other-root", "200/null" })
        {
            CaseExpectation found = WrittenDocument.Find(cases, label).Expectation;
            (found.End, found.TypedEqual).ShouldBe((end, isTyped), label);
        }
    }

    [Theory]
    [InlineData("'201': {description: Nothing}\n        '200':", CaseEnd.ReturnsOrThrows)]
    [InlineData("'201': {description: Nothing}\n        '400':", CaseEnd.Returns)]
    public void A_success_that_nobody_states_may_lack_the_body_of_another(string statuses, CaseEnd end)
    {
        _document.Write();
        File.WriteAllText(_document.Spec, File.ReadAllText(_document.Spec).Replace("'200':", statuses, StringComparison.Ordinal));

        WrittenDocument.Find(CaseCompiler.Derive("test", _document.Spec, null), "299/undocumented").Expectation.End.ShouldBe(end);
    }

    [Theory]
    [InlineData(299, ExpectedOutcome.Accepted)]
    [InlineData(307, ExpectedOutcome.Rejected)]
    [InlineData(418, ExpectedOutcome.Rejected)]
    [InlineData(408, ExpectedOutcome.Unknown)]
    [InlineData(599, ExpectedOutcome.Unknown)]
    public void A_status_that_is_not_documented_has_its_outcome(int status, ExpectedOutcome outcome) =>
        WrittenDocument.Find(_document.Derive(), FormattableString.Invariant($"{status}/undocumented")).Expectation.Outcome.ShouldBe(outcome);

    [Fact]
    public void Each_answer_is_served_once_more_byte_by_byte()
    {
        IReadOnlyList<ContractCase> cases = _document.Derive();
        ContractCase whole = WrittenDocument.Find(cases, "200/complete");
        ContractCase dribbled = WrittenDocument.Find(cases, "dribble/200/complete");

        IReadOnlyList<WireStep> steps = dribbled.Answer.ShouldBeOfType<ScriptedAnswer>().Steps;
        steps.Select(step => step.Kind).ShouldBe([WireStepKind.Hear, WireStepKind.Dribble]);
        Encoding.UTF8.GetString(steps[1].Bytes.Span).ShouldBe("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"id\":\"text\"}");
        dribbled.Expectation.ShouldBe(whole.Expectation);
    }
}
