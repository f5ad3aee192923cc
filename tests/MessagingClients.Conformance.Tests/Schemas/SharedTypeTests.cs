using System.Text.Json;
using MessagingClients.Notes;

namespace MessagingClients.Conformance.Tests.Schemas;

/// <summary>A type that stands in requests and in answers: written to the letter, and read as far as it is there.</summary>
public sealed class SharedTypeTests
{
    private const string Answer = """{"id":"1","made":"2026-01-02T03:04:05Z","title":"a","unknown":true}""";

    [Fact]
    public async Task An_answer_may_lack_what_a_request_must_have()
    {
        Card card = (await CallAsync(Valid())).Answer;

        (card.Id, card.Title, card.Pin, card.Type, card.Count).ShouldBe(("1", "a", null, null, 0));
        card.AdditionalProperties!.ShouldHaveSingleItem().Key.ShouldBe("unknown");
    }

    [Fact]
    public async Task What_came_with_an_answer_alone_is_not_sent_back()
    {
        Card card = Valid();
        card.Id = "1";
        card.Made = DateTimeOffset.UnixEpoch;
        card.AdditionalProperties = new() { ["unknown"] = card.Extra };

        (await CallAsync(card)).Sent.ShouldBe("""{"type":"card","title":"a","count":1,"state":"red","label":null,"pin":"00","extra":0}""");
    }

    [Fact]
    public async Task What_a_request_must_have_is_demanded_of_one_that_was_read()
    {
        Card read = (await CallAsync(Valid())).Answer;

        ArgumentException refusal = await Should.ThrowAsync<ArgumentException>(() => CallAsync(read));

        refusal.Message.ShouldStartWith("type: expected a value, which the document requires, found null");
    }

    [Fact]
    public async Task Members_that_are_there_together_or_not_at_all_are_checked()
    {
        Card card = Valid();
        card.Reach = new() { Phone = "1" };
        (await Should.ThrowAsync<ArgumentException>(() => CallAsync(card))).Message.ShouldStartWith("reach: expected the members mail, or phone and place, found none of these");

        card.Reach = new() { Phone = "1", Place = "a" };
        (await CallAsync(card)).Sent.ShouldEndWith("\"reach\":{\"phone\":\"1\",\"place\":\"a\"},\"extra\":0}");
    }

    [Fact]
    public async Task A_member_whose_enum_lists_nothing_of_its_type_cannot_be_sent()
    {
        Card card = Valid();
        card.Never = 1;

        (await Should.ThrowAsync<ArgumentException>(() => CallAsync(card))).Message.ShouldStartWith("never: expected no value");
    }

    private static Card Valid()
    {
        using JsonDocument extra = JsonDocument.Parse("0");
        return new Card { Title = "a", Count = 1, State = Colour.Red, Label = null, Pin = "00", Extra = extra.RootElement.Clone() };
    }

    private static Task<(string Sent, Card Answer)> CallAsync(Card card) =>
        NotesCall.RunAsync(Answer, client => client.AddCardAsync(card, cancellationToken: TestContext.Current.CancellationToken));
}
