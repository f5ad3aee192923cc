using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using MessagingClients.Operations;

namespace MessagingClients.Sending;

/// <summary>Reads the events of an answer.</summary>
internal sealed class EventReader<T>(AnswerBody<T> item, AnswerStream stream, int limit, CancellationToken caller)
{
    private readonly EventLines _lines = new(limit);

    // What providers end events of JSON with, documented or not.
    private static ReadOnlySpan<byte> Done => "[DONE]"u8;

    private bool IsDone => item is JsonAnswer<T> && _lines.Data.SequenceEqual(Done);

    public async IAsyncEnumerable<SseItem<T>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        CancellationToken token = cancellationToken.CanBeCanceled ? cancellationToken : caller;
        byte[] buffer = new byte[4096];
        int read;
        while ((read = await stream.ReadAsync(buffer, token).ConfigureAwait(false)) > 0)
        {
            for (int index = 0; index < read; index++)
            {
                if (!_lines.Ends(buffer[index]))
                {
                    continue;
                }

                if (IsDone)
                {
                    yield break;
                }

                yield return Read();
                _lines.Clear();
            }

            if (_lines.IsTooLong)
            {
                throw stream.Unreadable($"is longer than {limit} bytes", []);
            }
        }
    }

    private SseItem<T> Read() => item.Read(_lines.Data, null, out T value) is { } defect
        ? throw stream.Unreadable(defect, _lines.Data)
        : new SseItem<T>(value, _lines.Type.Length == 0 ? null : _lines.Type) { EventId = _lines.Id, ReconnectionInterval = _lines.Retry };
}
