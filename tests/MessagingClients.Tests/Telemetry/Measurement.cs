namespace MessagingClients.Tests.Telemetry;

/// <summary>What one instrument measured.</summary>
internal sealed record Measurement(string Instrument, double Value, IReadOnlyDictionary<string, object?> Tags);
