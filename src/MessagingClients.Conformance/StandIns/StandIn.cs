using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Conformance.StandIns;

/// <summary>A stand-in for a provider: what its document says, served from this machine.</summary>
public sealed class StandIn : IAsyncDisposable
{
    private readonly WireMockEngine _engine;

    private StandIn(WireMockEngine engine, Uri url)
    {
        _engine = engine;
        Url = url;
    }

    /// <summary>The base URL for a client.</summary>
    public Uri Url { get; }

    /// <summary>Starts a stand-in on a free port of this machine.</summary>
    /// <param name="provider">The provider.</param>
    /// <returns>The stand-in, which ends with this process at the latest.</returns>
    /// <exception cref="Prerequisites.MissingPrerequisiteException">Node.js or Java is missing.</exception>
    public static async Task<StandIn> StartAsync(ProviderSpec provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        IReadOnlyList<Stub> stubs = StubCompiler.Compile(provider.Document);
        WireMockEngine engine = await WireMockEngine.StartAsync().ConfigureAwait(false);
        StandIn standIn = new(engine, new Uri(engine.Url, provider.Name));
        try
        {
            await engine.AddAsync(WireMockMapping.Of(stubs, standIn.Url.AbsolutePath)).ConfigureAwait(false);
            return standIn;
        }
        catch
        {
            await standIn.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _engine.DisposeAsync();
}
