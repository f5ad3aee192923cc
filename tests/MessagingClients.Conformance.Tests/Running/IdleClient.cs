using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Running;

/// <summary>A client that sends nothing, except the one request that ends the engine.</summary>
internal sealed class IdleClient(Uri? shutdown) : ISubjectClient
{
    public async Task<Observation> CallAsync(CaseRequest request, CancellationToken cancellationToken)
    {
        if (shutdown is not null)
        {
            await ShutDownAsync(shutdown, cancellationToken);
        }

        return new Observation(ObservedEnd.Returned);
    }

    public void Dispose()
    {
    }

    // The engine answers before it ends; only a refused connection says that it has.
    private static async Task ShutDownAsync(Uri shutdown, CancellationToken cancellationToken)
    {
        using HttpClient client = new(new SocketsHttpHandler { UseProxy = false, PooledConnectionLifetime = TimeSpan.Zero });
        try
        {
            while (true)
            {
                (await client.PostAsync(shutdown, content: null, cancellationToken)).Dispose();
            }
        }
        catch (HttpRequestException)
        {
            // It has ended.
        }
    }
}
