using MessagingClients.Conformance.StandIns;

namespace MessagingClients.Conformance.Tests.WireMock;

/// <summary>Two stand-ins, running at the same time.</summary>
public sealed class TwoStandIns : IAsyncLifetime
{
    public StandIn Clerk { get; private set; } = null!;

    public StandIn TextUs { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        StandIn[] started = await Task.WhenAll(
            new[] { "clerk", "textus" }.Select(name => StandIn.StartAsync(ProviderSpec.All.Single(spec => spec.Name == name))));
        (Clerk, TextUs) = (started[0], started[1]);
    }

    public async ValueTask DisposeAsync()
    {
        await Clerk.DisposeAsync();
        await TextUs.DisposeAsync();
    }
}
