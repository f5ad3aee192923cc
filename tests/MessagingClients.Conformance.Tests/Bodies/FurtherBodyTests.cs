using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Bodies;

/// <summary>Operations whose body may be written in several ways, in the client that is generated from a document of ours.</summary>
public sealed class FurtherBodyTests
{
    [Theory]
    [InlineData("uploadMedia", "application/json", 10)]
    [InlineData("uploadMediaAsMultipart", "multipart/form-data", 10)]
    [InlineData("uploadMediaAsText", "text/plain", 8)]
    [InlineData("uploadMediaAsFile", "application/octet-stream", 5)]
    [InlineData("addLabel", "application/json", 5)]
    [InlineData("addLabelAsForm", "application/x-www-form-urlencoded", 5)]
    [InlineData("setLabel", "application/json", 3)]
    public async Task Each_way_to_write_a_body_goes_out_as_it_must(string operation, string mediaType, int least)
    {
        ContractCase[] requests = [.. OwnDocument.Media.Cases.Where(each => each.Operation.Name == operation && each.Area == CaseArea.Request)];
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Media.RunAsync(requests);

        requests.ShouldAllBe(each => each.Operation.RequestMediaType == mediaType);
        OwnDocument.Failures(verdicts).ShouldBeEmpty();
        verdicts.Count(verdict => verdict.Status == VerdictStatus.Passed).ShouldBeGreaterThanOrEqualTo(least);
    }

    [Theory]
    [InlineData("uploadMediaAsMultipart")]
    [InlineData("addLabelAsForm")]
    public async Task Answers_faults_and_repeats_are_told_as_of_any_request(string operation)
    {
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Media.RunAsync(OwnDocument.Media.Cases.Where(each =>
            each.Operation.Name == operation && each.Area is CaseArea.Answer or CaseArea.Fault or CaseArea.Repeat));

        OwnDocument.Failures(verdicts).ShouldBeEmpty();
        verdicts.ShouldContain(verdict => verdict.Status == VerdictStatus.Passed);
    }

    [Fact]
    public async Task A_method_that_sends_another_media_type_of_the_document_is_wrong()
    {
        ContractCase form = OwnDocument.Media.Cases.First(each => each.Id == "media/addLabelAsForm/request/minimal");

        Verdict verdict = (await OwnDocument.Media.RunAsync([form with { Operation = form.Operation with { CalledAs = "addLabel" } }])).ShouldHaveSingleItem();

        verdict.Failures.ShouldContain(failure => failure.Oracle == "wire-media-type" && failure.Expected == "application/x-www-form-urlencoded" && failure.Found == "application/json");
    }

    [Fact]
    public void What_says_the_same_in_another_form_has_no_cases() =>
        OwnDocument.Media.Cases.Select(each => each.Operation.Name).Distinct().ShouldBe(
            ["uploadMedia", "uploadMediaAsMultipart", "uploadMediaAsText", "uploadMediaAsFile", "addLabel", "addLabelAsForm", "setLabel"]);
}
