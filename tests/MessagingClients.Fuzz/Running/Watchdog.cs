namespace MessagingClients.Fuzz.Running;

/// <summary>Finds a call that does not end.</summary>
internal sealed class Watchdog : IAsyncDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource<long> _hang = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ITimer _timer;

    public Watchdog(IReadOnlyList<WatchedCall> calls, TimeProvider time) =>
        _timer = time.CreateTimer(_ => Look(calls), state: null, Period, Period);

    /// <summary>Ends when a call hangs, with its index.</summary>
    public Task<long> Hang => _hang.Task;

    public ValueTask DisposeAsync() => _timer.DisposeAsync();

    private void Look(IReadOnlyList<WatchedCall> calls)
    {
        foreach (WatchedCall call in calls)
        {
            if (call.Overdue(FuzzSettings.Patience) is { } index)
            {
                _hang.TrySetResult(index);
            }
        }
    }
}
