using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace MessagingClients.Tests.Telemetry;

/// <summary>Who listens may fail: what became of the message is told all the same.</summary>
[Collection(nameof(Observed))]
public sealed class BrokenListenerTests
{
    [Fact]
    public Task A_log_that_throws_takes_nothing_from_a_call() => StaysWholeAsync(new BrokenLog());

    [Fact]
    public async Task A_listener_to_spans_that_throws_takes_nothing_from_a_call()
    {
        using ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name == ClientTelemetry.ActivitySourceName,
            Sample = static (ref _) => ActivitySamplingResult.AllData,
            ActivityStarted = static _ => throw new InvalidOperationException("broken"),
            ActivityStopped = static _ => throw new InvalidOperationException("broken"),
        };
        ActivitySource.AddActivityListener(listener);

        await StaysWholeAsync(loggers: null);
    }

    [Fact]
    public async Task A_listener_to_metrics_that_throws_takes_nothing_from_a_call()
    {
        using MeterListener listener = new();
        listener.InstrumentPublished = static (instrument, listening) =>
        {
            if (instrument.Meter.Name == ClientTelemetry.MeterName)
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>(static (_, _, _, _) => throw new InvalidOperationException("broken"));
        listener.SetMeasurementEventCallback<long>(static (_, _, _, _) => throw new InvalidOperationException("broken"));
        listener.Start();

        await StaysWholeAsync(loggers: null);
    }

    private static async Task StaysWholeAsync(ILoggerFactory? loggers)
    {
        using RateLimits.ScriptedLimiter limiter = new(static async _ =>
        {
            await Task.Yield();
            return new RateLimits.ScriptedLease(static () => true);
        });
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Answer(503), Step.Answer(201), Step.Answer(422))
        {
            Configure = options => (options.LoggerFactory, options.RateLimiter) = (loggers, limiter),
        };

        (await probe.SendAsync()).Attempts.ShouldBe(2);
        (await Should.ThrowAsync<ApiException>(() => probe.SendAsync())).Outcome.ShouldBe(Outcome.Rejected);
    }

    private sealed class BrokenLog : ILoggerFactory, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => throw new InvalidOperationException("broken");

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new InvalidOperationException("broken");

        public void Dispose()
        {
        }
    }
}
