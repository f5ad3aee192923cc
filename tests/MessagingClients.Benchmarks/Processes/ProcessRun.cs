namespace MessagingClients.Benchmarks.Processes;

/// <summary>What a program took that ended well.</summary>
/// <param name="Started">When it was started, as the stopwatch counts.</param>
/// <param name="Milliseconds">The time from its start to its end.</param>
/// <param name="Megabytes">The most memory that was resident; 0 where nobody looked.</param>
/// <param name="Output">What it wrote to standard output.</param>
internal sealed record ProcessRun(long Started, double Milliseconds, double Megabytes, string Output);
