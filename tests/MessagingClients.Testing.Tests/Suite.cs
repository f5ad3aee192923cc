using MessagingClients.Clerk;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Subjects;
using MessagingClients.MyAlice;
using MessagingClients.OpenPhone;
using MessagingClients.Solaris;
using MessagingClients.Specs.Cases;
using MessagingClients.Testing.Tests;
using MessagingClients.TestKit;
using MessagingClients.TextUs;

[assembly: AssemblyFixture(typeof(Suite))]

namespace MessagingClients.Testing.Tests;

/// <summary>The cases, the clients and the judge of the conformance suite; the judge shares no code with a fake.</summary>
public sealed class Suite : IAsyncDisposable
{
    public static TheoryData<string> Providers => [.. NamedProviders.All];

    public static IReadOnlyDictionary<string, string> Documents { get; } = ProviderSpec.All.ToDictionary(spec => spec.Name, spec => spec.Document);

    public Judge Judge { get; } = Judge.Start();

    public ClientSubject Clients { get; } = ClientSubject.Load(
        [typeof(ClerkClient).Assembly, typeof(MyAliceClient).Assembly, typeof(OpenPhoneClient).Assembly, typeof(SolarisClient).Assembly, typeof(TextUsClient).Assembly]);

    public static IReadOnlyList<ContractCase> Cases(string provider, CaseArea area) =>
        [.. CaseCompiler.Derive(provider, Documents[provider], ProviderSpec.Find(provider).Overlay).Where(each => each.Area == area)];

    public ValueTask DisposeAsync() => Judge.DisposeAsync();
}
