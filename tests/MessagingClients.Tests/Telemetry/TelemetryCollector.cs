using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MessagingClients.Tests.Telemetry;

/// <summary>Listens to all that clients tell.</summary>
internal sealed class TelemetryCollector : IDisposable
{
    private readonly ConcurrentQueue<Activity> _spans = [];
    private readonly ConcurrentQueue<Measurement> _measurements = [];
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters;

    public TelemetryCollector()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == ClientTelemetry.ActivitySourceName,
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == ClientTelemetry.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measure(instrument, value, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measure(instrument, value, tags));
        _meters.Start();
    }

    public LogCollector Logs { get; } = new();

    public IReadOnlyCollection<Activity> Spans => _spans;

    public IReadOnlyCollection<Measurement> Measurements => _measurements;

    /// <summary>All that was told, as one text.</summary>
    public string Text => string.Join('\n', [.. _spans.Select(Describe), .. _measurements.Select(Describe), .. Logs.Entries.Select(Describe), .. Logs.Scopes]);

    public IEnumerable<Measurement> Of(string instrument) => _measurements.Where(measurement => measurement.Instrument == instrument);

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
        Logs.Dispose();
    }

    private static string Describe(Activity span) =>
        $"{span.DisplayName} {span.StatusDescription} {span.TraceStateString} {Describe(span.TagObjects)} {Describe(span.Baggage)} "
        + string.Concat(span.Events.Select(told => $"{told.Name} {Describe(told.Tags)}"));

    private static string Describe(Measurement measurement) => $"{measurement.Instrument} {measurement.Value} {Describe(measurement.Tags)}";

    private static string Describe(LogEntry entry) => $"{entry.Category} {entry.Message} {Describe(entry.State)}";

    private static string Describe<T>(IEnumerable<KeyValuePair<string, T>> tags) => string.Join(' ', tags);

    private void Measure(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measurements.Enqueue(new Measurement(instrument.Name, value, tags.ToArray().ToDictionary()));
}
