namespace MessagingClients.Tests.Telemetry;

/// <summary>Tests that listen to all that the process tells: they run while no other does.</summary>
[CollectionDefinition(nameof(Observed), DisableParallelization = true)]
public sealed class Observed;
