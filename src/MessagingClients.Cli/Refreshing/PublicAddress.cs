using System.Net;
using System.Net.Sockets;

namespace MessagingClients.Cli.Refreshing;

/// <summary>Tells addresses of the internet from those of a machine or of a network of one's own.</summary>
internal static class PublicAddress
{
    // IANA's special-purpose registries; what is not forwarded, or leads to an address that is not shown.
    private static readonly IPNetwork[] Closed =
    [
        IPNetwork.Parse("0.0.0.0/8"),
        IPNetwork.Parse("10.0.0.0/8"),
        IPNetwork.Parse("100.64.0.0/10"),
        IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("172.16.0.0/12"),
        IPNetwork.Parse("192.0.0.0/24"),
        IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("198.18.0.0/15"),
        IPNetwork.Parse("224.0.0.0/3"),
        IPNetwork.Parse("2001::/32"),
        IPNetwork.Parse("2002::/16"),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    public static bool Is(IPAddress address)
    {
        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        bool global = plain.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(plain);
        return global && !Array.Exists(Closed, network => network.Contains(plain));
    }
}
