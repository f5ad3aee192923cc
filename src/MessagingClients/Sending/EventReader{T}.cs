using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using MessagingClients.Operations;

namespace MessagingClients.Sending;

/// <summary>Reads the events of an answer.</summary>
internal sealed class EventReader<T>(AnswerBody<T> item, AnswerStream stream, CancellationToken caller)
{
    private bool _isDone;

    // What providers end events of JSON with, documented or not.
    private static ReadOnlySpan<byte> Done => "[DONE]"u8;

    public async IAsyncEnumerable<SseItem<T>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        CancellationToken token = cancellationToken.CanBeCanceled ? cancellationToken : caller;
        await foreach (SseItem<T> each in SseParser.Create(stream, Read).EnumerateAsync(token).ConfigureAwait(false))
        {
            if (_isDone)
            {
                yield break;
            }

            yield return each;
        }
    }

    private T Read(string type, ReadOnlySpan<byte> data)
    {
        _isDone = item is JsonAnswer<T> && data.SequenceEqual(Done);
        T value = default!;
        return _isDone || item.Read(data, null, out value) is not { } defect ? value : throw stream.Unreadable(defect, data);
    }
}
