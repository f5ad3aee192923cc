using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MessagingClients.Tests.Telemetry;

/// <summary>Keeps what is logged, scopes included, down to the last detail.</summary>
internal sealed class LogCollector : ILoggerFactory
{
    private readonly ConcurrentQueue<LogEntry> _entries = [];
    private readonly ConcurrentQueue<string> _scopes = [];

    public IReadOnlyCollection<LogEntry> Entries => _entries;

    public IReadOnlyCollection<string> Scopes => _scopes;

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("There is one place to log to.");

    public void Dispose()
    {
    }

    private sealed class Logger(LogCollector collector, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            collector._scopes.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            collector._entries.Enqueue(new LogEntry(
                category,
                logLevel,
                eventId.Id,
                $"{formatter(state, exception)}{exception}",
                ((IEnumerable<KeyValuePair<string, object?>>)state!).ToDictionary()));
    }
}
