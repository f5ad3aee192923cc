namespace MessagingClients.Benchmarks.Subjects;

/// <summary>A call does not do what it is compared for.</summary>
/// <param name="message">What it does.</param>
internal sealed class DifferentCallException(string message) : Exception(message);
