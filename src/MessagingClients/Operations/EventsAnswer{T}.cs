using System.Net.Http.Headers;
using MessagingClients.Sending;

namespace MessagingClients.Operations;

/// <summary>Hands the events to the caller as they come.</summary>
/// <param name="item">Reads what an event holds.</param>
internal sealed class EventsAnswer<T>(AnswerBody<T> item) : AnswerBody<ServerEvents<T>>
{
    private const string MediaType = "text/event-stream";

    internal override bool TakesNothing => true;

    // What is no stream of events would be one without any.
    internal override bool IsStreamOf(HttpContentHeaders headers) =>
        headers.ContentType?.MediaType is not { } mediaType || mediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase);

    internal override ServerEvents<T> Open(AnswerStream stream, int limit, CancellationToken caller) =>
        new(new EventReader<T>(item, stream, limit, caller).ReadAsync(CancellationToken.None), stream);

    internal override string? Read(ReadOnlySpan<byte> body, HttpContentHeaders? headers, out ServerEvents<T> value)
    {
        value = null!;
        return "is no stream of events";
    }
}
