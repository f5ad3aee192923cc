using System.Text;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Notes;

namespace MessagingClients.Conformance.Tests.Answers;

/// <summary>A stand-in answers in the media type that a client asks for, as the document prints it.</summary>
public sealed class AnswerStandInTests : IAsyncLifetime
{
    private StandIn? _standIn;
    private NotesClient? _client;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _standIn = await StandIn.StartAsync(OwnDocument.Notes.Spec);
        _client = new NotesClient(new NotesClientOptions { ApiKey = "key", BaseUrl = _standIn.Url });
    }

    public ValueTask DisposeAsync()
    {
        _client?.Dispose();
        return _standIn!.DisposeAsync();
    }

    [Fact]
    public async Task A_success_without_a_body_returns()
    {
        await _client!.ForgetNotesAsync(cancellationToken: Token);

        (await _client.ForgetNotesWithResponseAsync(cancellationToken: Token)).StatusCode.ShouldBe(204);
    }

    [Fact]
    public async Task JSON_of_any_shape_is_read()
    {
        (await _client!.ReadNotesAsync(cancellationToken: Token)).ShouldHaveSingleItem();
        (await _client.CountNotesAsync(cancellationToken: Token)).ShouldBe(1);
        (await _client.ReadColourAsync(cancellationToken: Token)).ShouldBe(Colour.Red);
        (await _client.ReadWordsAsync(cancellationToken: Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Text_is_that_of_the_document() => (await _client!.ReadTextAsync(cancellationToken: Token)).ShouldBe("a,b\n1,ü");

    [Fact]
    public async Task Bytes_are_read_as_they_come()
    {
        ApiResponse<Stream> file = await _client!.ReadFileWithResponseAsync(cancellationToken: Token);

        await using (file.Value)
        {
            file.Headers["Content-Type"].ShouldBe("image/png");
            using StreamReader reader = new(file.Value, Encoding.UTF8);
            (await reader.ReadToEndAsync(Token)).ShouldBe("text");
        }
    }

    [Fact]
    public async Task Events_are_read_as_they_come()
    {
        using ServerEvents<NoteEvent> events = await _client!.WatchNotesAsync(cancellationToken: Token);

        (await events.ToListAsync(Token)).ShouldHaveSingleItem().Data.Kind.ShouldBe(NoteEventKind.Added);
    }

    [Fact]
    public async Task Each_success_has_its_own_type() => (await _client!.PutNoteAsync(cancellationToken: Token)).ShouldBeOfType<AddNoteResponse>();

    [Fact]
    public async Task An_operation_without_a_success_fails_with_what_is_stated() =>
        (await Should.ThrowAsync<ApiException>(() => _client!.FindMovedAsync(cancellationToken: Token))).Message.ShouldContain("302 (Elsewhere)");
}
