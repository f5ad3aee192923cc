using System.Diagnostics;
using MessagingClients.Benchmarks.Subjects;
using MessagingClients.Benchmarks.Wire;

namespace MessagingClients.Benchmarks.Ratios;

/// <summary>Measures calls that are answered at one pace.</summary>
/// <param name="pace">When the handler answers.</param>
/// <param name="calls">How many calls make a sample.</param>
internal sealed class Meter(Pace pace, int calls)
{
    /// <summary>Takes a sample.</summary>
    /// <param name="subject">What is measured.</param>
    /// <returns>The sample.</returns>
    /// <exception cref="DifferentCallException">A call that was answered at once waited for something else.</exception>
    public async Task<Sample> MeasureAsync(Subject subject)
    {
        // The first call moves to the thread that the answers come on; the wait for it is no part of the sample.
        await Repetition.RunAsync(subject, 1).ConfigureAwait(false);
        long bytes = Allocated();
        long start = Stopwatch.GetTimestamp();
        await RunAsync(subject).ConfigureAwait(false);
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        return new Sample(time.TotalNanoseconds / calls, (double)(Allocated() - bytes) / calls);
    }

    private Task RunAsync(Subject subject)
    {
        Task run = Repetition.RunAsync(subject, calls);
        return pace == Pace.AfterYield || run.IsCompleted
            ? run
            : throw new DifferentCallException("A call waited although it was answered at once: expected none to, since bytes are counted on one thread. Take away what makes it wait, such as a rate limit.");
    }

    private long Allocated() =>
        pace == Pace.AtOnce ? GC.GetAllocatedBytesForCurrentThread() : GC.GetTotalAllocatedBytes(precise: true);
}
