namespace MessagingClients.Tests.Limits;

/// <summary>Tests that count what the whole process allocates: they run while no other does.</summary>
[CollectionDefinition(nameof(Undisturbed), DisableParallelization = true)]
public sealed class Undisturbed;
