using System.Net;
using System.Net.Sockets;

namespace MessagingClients.Cli.Refreshing;

/// <summary>Connects to hosts of the internet only: a public name may lead to a private address.</summary>
internal static class PublicConnection
{
    public static async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        DnsEndPoint point = context.DnsEndPoint;
        IPAddress[] allowed = Allowed(context.InitialRequestMessage.RequestUri!, point.Host, await Dns.GetHostAddressesAsync(point.Host, cancellationToken));
        return allowed.Length > 0
            ? await ConnectAsync(allowed, point.Port, cancellationToken)
            : throw new OriginException($"Expected an address of the internet, found that {point.Host} leads to one of this network.");
    }

    /// <param name="asked">The address of the page.</param>
    /// <param name="host">The host to connect to: that of the page, or a proxy.</param>
    /// <param name="addresses">The addresses of that host.</param>
    /// <returns>Those that may be connected to.</returns>
    public static IPAddress[] Allowed(Uri asked, string host, IPAddress[] addresses)
    {
        // A proxy is this network's own; it is the proxy that then goes to the host.
        bool free = asked.IsLoopback || asked.IdnHost != host;
        return free ? addresses : Array.FindAll(addresses, PublicAddress.Is);
    }

    private static async Task<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
