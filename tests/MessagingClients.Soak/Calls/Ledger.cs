using System.Collections.Concurrent;
using System.Globalization;
using MessagingClients.Soak.Journal;

namespace MessagingClients.Soak.Calls;

/// <summary>The messages whose story is not over. Safe for use by several threads.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<long, Message> _open = new();
    private long _last;

    /// <summary>How many messages there were.</summary>
    public long Count => Interlocked.Read(ref _last);

    public IEnumerable<Message> Open => _open.Values;

    public Message Add(CallPlan plan)
    {
        Message message = new(Interlocked.Increment(ref _last), plan);
        _open[message.Number] = message;
        return message;
    }

    /// <summary>The message of a request.</summary>
    /// <exception cref="KeyNotFoundException">Its story is over.</exception>
    public Message Find(string number) => _open[long.Parse(number, CultureInfo.InvariantCulture)];

    /// <summary>Gives an arrival to its message.</summary>
    /// <returns>Whether the message's story was not over yet.</returns>
    public bool Note(Arrival arrival)
    {
        if (!_open.TryGetValue(arrival.Message, out Message? message))
        {
            return false;
        }

        message.Add(arrival);
        return true;
    }

    /// <summary>Takes the messages whose call ended so long ago.</summary>
    public IReadOnlyList<Message> Take(TimeSpan grace)
    {
        Message[] over = [.. _open.Values.Where(message => message.Ended is { } ended && TimeProvider.System.GetElapsedTime(ended.At) >= grace)];
        foreach (Message message in over)
        {
            _open.TryRemove(message.Number, out _);
        }

        return over;
    }
}
