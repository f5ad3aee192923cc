using System.Text;
using System.Text.Json;
using MessagingClients.Notes;

namespace MessagingClients.Conformance.Tests.Payloads;

/// <summary>What webhooks and callbacks send is read like answers: tolerantly, and what is wrong is told without repeating it.</summary>
public sealed class PayloadTests
{
    [Fact]
    public void A_webhook_is_read()
    {
        NoteAddedPayload payload = NotesPayloads.ReadNoteAdded("""{"note": {"name": "a"}, "state": "torn", "more": 1}"""u8);

        payload.Note.Name.ShouldBe("a");
        payload.State.ShouldBe(NoteAddedPayloadState.From("torn"));
        payload.AdditionalProperties!["more"].GetInt32().ShouldBe(1);
    }

    [Fact]
    public void A_webhook_that_is_referred_to_is_read() =>
        NotesPayloads.ReadDrawn("""{"kind": "ball", "radius": 2.5}"""u8).Value.ShouldBeOfType<Circle>().Radius.ShouldBe(2.5);

    [Theory]
    [InlineData("7", 7L)]
    [InlineData("null", null)]
    public void A_callback_is_read(string body, long? count) => NotesPayloads.ReadAddCardCounted(Encoding.UTF8.GetBytes(body)).ShouldBe(count);

    [Theory]
    [InlineData("", "The body is empty.")]
    [InlineData("null", "The body is null.")]
    [InlineData("""{"note": "secret"}""", "The body is not the documented JSON at line 1, byte 18.")]
    public void What_is_no_payload_is_told_by_its_place(string body, string words) =>
        Should.Throw<JsonException>(() => NotesPayloads.ReadNoteAdded(Encoding.UTF8.GetBytes(body))).Message.ShouldBe(words);
}
