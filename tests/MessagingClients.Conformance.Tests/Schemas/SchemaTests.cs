using System.Text.Json;
using MessagingClients.Conformance.Running;
using MessagingClients.Notes;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Schemas;

/// <summary>What none of the five documents asks of a schema, in the client that is generated from a document of ours.</summary>
public sealed class SchemaTests
{
    [Fact]
    public async Task A_constant_is_sent_by_itself() =>
        (await SentAsync(new() { Level = AddSampleRequestLevel.Value1, Choice = Json("5") }))
            .ShouldBe("""{"type":"sample","version":2,"ratio":1.5,"flag":true,"level":1,"choice":5}""");

    [Fact]
    public async Task Numbers_and_signs_have_names() =>
        (await SentAsync(new()
        {
            Level = 3,
            Mode = "fast",
            Confirmed = true,
            Scale = AddSampleRequestScale.Minus1,
            Rank = null,
            Choice = Json("\"auto\""),
            Sign = AddSampleRequestSign.LessEqual,
            Steps = [AddSampleRequestStep.Value10],
        })).ShouldBe("""{"type":"sample","version":2,"ratio":1.5,"flag":true,"level":3,"mode":"fast","confirmed":true,"scale":-1,"rank":null,"choice":"auto","sign":"<=","steps":[10]}""");

    [Theory]
    [InlineData("addSample", 200)]
    [InlineData("addCard", 150)]
    [InlineData("addShapes", 100)]
    [InlineData("addDrawing", 30)]
    [InlineData("addPet", 100)]
    [InlineData("addBox", 100)]
    [InlineData("changeBoxes", 300)]
    [InlineData("labelBox", 100)]
    public async Task Every_case_of_the_document_ends_as_it_must(string operation, int least)
    {
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Notes.RunAsync(
            OwnDocument.Notes.Cases.Where(each => each.Operation.Name == operation && each.Area is CaseArea.Request or CaseArea.Answer));

        OwnDocument.Failures(verdicts).ShouldBeEmpty();
        verdicts.Count(verdict => verdict.Status == VerdictStatus.Passed).ShouldBeGreaterThan(least);
    }

    [Fact]
    public async Task A_client_that_tells_nothing_of_the_alternatives_but_their_parent_is_caught()
    {
        ContractCase refused = OwnDocument.Notes.Cases.Single(each => each.Id == "notes/addShapes/request/owners.0.phone-max-length");

        IReadOnlyList<Verdict> verdicts = await OwnDocument.Notes.RunAsync([refused with { Expectation = refused.Expectation with { Union = "owners" } }]);

        refused.Expectation.Union.ShouldBe("owners[0]");
        verdicts.ShouldHaveSingleItem().Failures.ShouldHaveSingleItem().Expected.ShouldBe("a refusal that names phone, or is of owners");
    }

    private static JsonElement Json(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static async Task<string> SentAsync(AddSampleRequest request) =>
        (await NotesCall.RunAsync("{}", client => client.AddSampleAsync(request, cancellationToken: TestContext.Current.CancellationToken))).Sent;
}
