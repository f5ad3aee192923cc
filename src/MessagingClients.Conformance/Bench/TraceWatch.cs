using System.Collections.Concurrent;
using System.Diagnostics;

namespace MessagingClients.Conformance.Bench;

/// <summary>Listens to every trace of the process, and keeps what each holds of the cases' credentials and messages.</summary>
internal sealed class TraceWatch : IDisposable
{
    private readonly ConcurrentQueue<string> _said = new();
    private readonly ActivityListener _listener;

    public TraceWatch()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _said.Enqueue(Text(activity)),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Takes what all traces have said since the last time.</summary>
    public IReadOnlyList<string> Take()
    {
        List<string> taken = [];
        while (_said.TryDequeue(out string? said))
        {
            taken.Add(said);
        }

        return taken;
    }

    public void Dispose() => _listener.Dispose();

    private static string Text(Activity activity) => string.Join('\n', [
        activity.DisplayName,
        .. activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"),
        .. activity.Baggage.Select(item => $"{item.Key}={item.Value}"),
        .. activity.Events.SelectMany(each => each.Tags.Select(tag => $"{each.Name} {tag.Key}={tag.Value}")),
    ]);
}
