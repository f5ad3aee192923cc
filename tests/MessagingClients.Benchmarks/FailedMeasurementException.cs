namespace MessagingClients.Benchmarks;

/// <summary>Something that was to be measured failed, so that its time says nothing.</summary>
/// <param name="message">What failed, and how.</param>
internal sealed class FailedMeasurementException(string message) : Exception(message);
