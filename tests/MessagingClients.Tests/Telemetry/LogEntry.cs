using Microsoft.Extensions.Logging;

namespace MessagingClients.Tests.Telemetry;

/// <summary>What was logged at once.</summary>
internal sealed record LogEntry(string Category, LogLevel Level, int Event, string Message, IReadOnlyDictionary<string, object?> State);
