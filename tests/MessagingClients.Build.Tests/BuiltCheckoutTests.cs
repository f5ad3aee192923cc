namespace MessagingClients.Build.Tests;

/// <summary>The tests of one copy, one after the other; each leaves it as it was.</summary>
[CollectionDefinition(Name)]
public sealed class BuiltCheckoutTests : ICollectionFixture<BuiltCheckout>
{
    public const string Name = "built checkout";
}
