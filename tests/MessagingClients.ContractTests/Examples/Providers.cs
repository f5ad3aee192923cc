namespace MessagingClients.ContractTests.Examples;

internal static class Providers
{
    public static IReadOnlyList<IProvider> All { get; } =
        [new ClerkProvider(), new MyAliceProvider(), new OpenPhoneProvider(), new SolarisProvider(), new TextUsProvider()];

    public static IProvider Find(string name) => All.Single(provider => provider.Name == name);
}
