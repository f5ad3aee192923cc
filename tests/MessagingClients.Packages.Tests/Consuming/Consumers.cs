namespace MessagingClients.Packages.Tests.Consuming;

/// <summary>The tests that share the folder of consumers; one after the other, as each starts the SDK.</summary>
[CollectionDefinition]
public sealed class Consumers : ICollectionFixture<Workshop>;
