using MessagingClients.Benchmarks.Wire;

namespace MessagingClients.Benchmarks.Starts;

/// <summary>What the start of a program took that sends one message and ends.</summary>
/// <param name="UntilSent">The milliseconds until the whole request had arrived.</param>
/// <param name="UntilEnd">The milliseconds until the answer was read and the process was gone.</param>
/// <param name="Request">The request.</param>
internal sealed record FirstMessage(double UntilSent, double UntilEnd, SentRequest Request);
