using System.Text.Json.Nodes;
using MessagingClients.Conformance.Prerequisites;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Conformance.StandIns;

/// <summary>A stand-in for providers: what their documents say, served from this machine.</summary>
public sealed class StandIn : IAsyncDisposable
{
    private readonly WireMockEngine _engine;

    private StandIn(WireMockEngine engine, Uri url)
    {
        _engine = engine;
        Url = url;
    }

    /// <summary>The base URL for a client; where there are several providers, each is below it by its name.</summary>
    public Uri Url { get; }

    /// <summary>Ends when the server does.</summary>
    public Task Ended => _engine.Ended;

    /// <summary>Starts a stand-in for one provider on a free port of this machine.</summary>
    /// <param name="provider">The provider.</param>
    /// <returns>The stand-in, which ends with this process at the latest.</returns>
    /// <exception cref="MissingPrerequisiteException">Node.js or Java is missing.</exception>
    public static async Task<StandIn> StartAsync(ProviderSpec provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        StandIn all = await StartAsync([provider], port: 0).ConfigureAwait(false);
        return new StandIn(all._engine, new Uri(all.Url, provider.Name));
    }

    /// <summary>Starts a stand-in for several providers.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="port">The port of this machine; 0 for a free one.</param>
    /// <returns>The stand-in, which ends with this process at the latest.</returns>
    /// <exception cref="MissingPrerequisiteException">Node.js or Java is missing.</exception>
    /// <exception cref="PortInUseException">The port cannot be listened on.</exception>
    public static async Task<StandIn> StartAsync(IReadOnlyList<ProviderSpec> providers, int port)
    {
        ArgumentNullException.ThrowIfNull(providers);
        List<JsonObject> mappings =
            [.. providers.SelectMany(provider => WireMockMapping.Of(StubCompiler.Compile(provider.Document), "/" + provider.Name))];
        WireMockEngine engine = await WireMockEngine.StartAsync(port).ConfigureAwait(false);
        try
        {
            await engine.AddAsync(mappings).ConfigureAwait(false);
            return new StandIn(engine, engine.Url);
        }
        catch
        {
            await engine.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _engine.DisposeAsync();
}
