namespace MessagingClients.Fuzz.Running;

/// <summary>The call that a worker is in. One thread writes, another reads.</summary>
internal sealed class WatchedCall(TimeProvider time)
{
    private const long Idle = -1;
    private long _started;
    private long _index = Idle;

    public void Begin(long index)
    {
        Volatile.Write(ref _started, time.GetTimestamp());
        Volatile.Write(ref _index, index);
    }

    public void End() => Volatile.Write(ref _index, Idle);

    /// <summary>The index of a call that has taken too long; <see langword="null"/> where there is none.</summary>
    public long? Overdue(TimeSpan patience)
    {
        long index = Volatile.Read(ref _index);
        bool isLate = time.GetElapsedTime(Volatile.Read(ref _started)) > patience;
        return index != Idle && isLate && index == Volatile.Read(ref _index) ? index : null;
    }
}
