using System.Text;
using MessagingClients.Testing.Serving;

namespace MessagingClients.Testing.Tests.Answers;

/// <summary>Answers of a fake that are no JSON, or that are told by a range of statuses.</summary>
public sealed class PlainAnswerTests : IDisposable
{
    private readonly FakeEngine _engine = new(NotesApi.Stated);

    [Theory]
    [InlineData("GET", "/answers/text", "text/csv", 200, "text/csv", "a,b\n1,ü")]
    [InlineData("GET", "/answers/file", "image/*", 200, "image/png", "text")]
    [InlineData("GET", "/answers/events", "text/event-stream", 200, "text/event-stream", "data: {\"kind\":\"added\"}\n\n")]
    [InlineData("POST", "/answers/events", "text/event-stream", 200, "text/event-stream", "data: {\"left\":1}\n\n")]
    [InlineData("PUT", "/answers/events", "text/event-stream", 200, "text/event-stream", "data: text\n\n")]
    [InlineData("GET", "/answers/words", "application/json", 200, "application/json", "{}")]
    [InlineData("DELETE", "/answers/nothing", "application/problem+json", 204, null, "")]
    public void The_first_success_of_the_document_is_the_answer(string method, string path, string accept, int status, string? mediaType, string body)
    {
        Reply reply = Answer(method, path, accept);

        reply.Status.ShouldBe(status);
        reply.Headers.Select(header => header.Value).SingleOrDefault().ShouldBe(mediaType);
        Encoding.UTF8.GetString(reply.Body.Span).ShouldBe(body);
    }

    [Theory]
    [InlineData(404, "/answers/list", "text/plain")]
    [InlineData(409, "/answers/list", "application/json")]
    public void A_status_is_found_by_its_number_and_then_by_its_hundred(int status, string path, string mediaType)
    {
        _engine.Always(status);

        Reply reply = Answer("GET", path, "application/json, text/plain");

        reply.Status.ShouldBe(status);
        reply.Headers.ShouldHaveSingleItem().Value.ShouldBe(mediaType);
    }

    [Fact]
    public void A_request_that_asks_for_other_types_is_refused() => Answer("GET", "/answers/file", "text/csv").Status.ShouldBe(404);

    public void Dispose() => _engine.Dispose();

    private Reply Answer(string method, string path, string accept) =>
        _engine.Answer(new ArrivedRequest(method, path, "", [new("x-key", "key"), new("Accept", accept)], ReadOnlyMemory<byte>.Empty));
}
