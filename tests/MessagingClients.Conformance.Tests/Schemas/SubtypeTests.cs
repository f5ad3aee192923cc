using System.Text;
using System.Text.Json;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Tests.Judging;
using MessagingClients.Conformance.Tests.WrongClients.Handlers;
using MessagingClients.Notes;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Schemas;

/// <summary>What is made by <c>allOf</c> of a base with a discriminator: sent as what it is, and read as what its value says.</summary>
public sealed class SubtypeTests(JudgeFixture fixture)
{
    [Theory]
    [InlineData("""{"kind":"cat","name":"Tom","claws":18}""", typeof(Cat))]
    [InlineData("""{"kind":"Kitten","name":"Tom","claws":18,"weeks":3}""", typeof(Kitten))]
    [InlineData("""{"kind":"dog","name":"Rex"}""", typeof(Dog))]
    [InlineData("""{"kind":"stray","name":"Nn"}""", typeof(PetBase))]
    [InlineData("""{"kind":"Cat","name":"Tom","claws":18}""", typeof(JsonElement))]
    [InlineData("""{"kind":"bird","name":"Tweety","wings":2}""", typeof(JsonElement))]
    public async Task A_value_tells_the_subtype(string pet, Type kind)
    {
        Pets answer = (await CallAsync(new Dog { Kind = "dog", Name = "Rex" }, $$"""{"first":{{pet}},"all":[{{pet}}]}""")).Answer;

        answer.First!.Value.ShouldBeOfType(kind);
        answer.All![0].Value.ShouldBeOfType(kind);
        JsonSerializer.Serialize(answer.First).ShouldBe(pet);
    }

    [Fact]
    public async Task A_subtype_is_sent_with_the_members_of_the_base_and_its_own() =>
        (await CallAsync(new Cat { Kind = "cat", Name = "Tom", Claws = 18, Friend = new Dog { Kind = "dog", Name = "Rex" } }, "{}")).Sent
            .ShouldBe("""{"kind":"cat","name":"Tom","friend":{"kind":"dog","name":"Rex"},"claws":18}""");

    [Fact]
    public async Task A_subtype_keeps_the_rules_of_the_base_and_its_value()
    {
        (await RefusalAsync(new Kitten { Kind = "Kitten", Name = "T", Claws = 18 })).ShouldStartWith("name: expected at least 2 characters");
        (await RefusalAsync(new Cat { Kind = "dog", Name = "Tom", Claws = 18 })).ShouldStartWith("kind: expected one of cat, found another value.");
    }

    [Theory]
    [InlineData("""{"kind":"cat","name":"Tom","claws":18}""", true)]
    [InlineData("""{"kind":"cat","name":"Tom"}""", false)]
    [InlineData("""{"kind":"Kitten","name":"Tom","claws":18}""", true)]
    [InlineData("""{"kind":"Kitten","name":"Tom","claws":18,"weeks":0}""", false)]
    [InlineData("""{"kind":"dog","name":"Rex"}""", true)]
    [InlineData("""{"kind":"stray","name":"Nn"}""", true)]
    [InlineData("""{"kind":"stray","name":"Nn","friend":{"kind":"bird","name":"Tweety"}}""", false)]
    [InlineData("""{"kind":"Cat","name":"Tom","claws":18}""", false)]
    [InlineData("""{"kind":"bird","name":"Tweety"}""", false)]
    [InlineData("""{"name":"Nn"}""", false)]
    public async Task The_judge_holds_a_value_against_the_subtype_that_it_names(string pet, bool keeps)
    {
        IReadOnlyList<Finding> found = await fixture.Judge.JudgeResponseAsync(
            OwnDocument.Notes.Spec.Document, "POST", "/pets", 200, "application/json", Encoding.UTF8.GetBytes($$"""{"first":{{pet}}}"""));

        (found.Count == 0).ShouldBe(keeps);
    }

    [Theory]
    [InlineData("kind-cat", "\"cat\"", "\"Cat\"", false)]
    [InlineData("kind-cat", "\"claws\":1", "\"nails\":1", false)]
    [InlineData("kind-dog", "\"dog\"", "\"bird\"", false)]
    public Task A_client_that_sends_another_kind_is_caught(string label, string text, string other, bool ofAnswers) => CaughtAsync($"request/{label}", text, other, ofAnswers);

    [Fact]
    public Task A_client_that_loses_what_only_the_subtype_has_is_caught() => CaughtAsync("200/complete", "\"claws\":1", "\"name\":\"text\"", ofAnswers: true);

    private static async Task CaughtAsync(string label, string text, string other, bool ofAnswers)
    {
        ContractCase[] cases = [.. OwnDocument.Notes.Cases.Where(each => each.Id == $"notes/addPet/{label}")];

        OwnDocument.Failures(await OwnDocument.Notes.RunAsync(cases)).ShouldBeEmpty();
        (await OwnDocument.Notes.RunAsync(cases, inner => new RewritingHandler(inner, text, other, ofAnswers))).ShouldHaveSingleItem().Status.ShouldBe(VerdictStatus.Failed);
    }

    private static async Task<string> RefusalAsync(Pet pet) => (await Should.ThrowAsync<ArgumentException>(() => CallAsync(pet, "{}"))).Message;

    private static Task<(string Sent, Pets Answer)> CallAsync(Pet pet, string answer) =>
        NotesCall.RunAsync(answer, client => client.AddPetAsync(pet, cancellationToken: TestContext.Current.CancellationToken));
}
