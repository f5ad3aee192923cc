using System.Net.Sockets;
using MessagingClients.Cli.Senders;
using MessagingClients.Conformance.Against;
using MessagingClients.Conformance.StandIns;

namespace MessagingClients.Cli.Conformance;

/// <summary>The server that a command line names, and how it is to be spoken to.</summary>
internal static class AgainstServer
{
    private const string Option = "--against";
    private static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(10);

    /// <returns>The provider whose client is run.</returns>
    /// <exception cref="UsageException">Not exactly one is named.</exception>
    public static ProviderSpec Provider(IReadOnlyList<string> names)
    {
        IEnumerable<ProviderSpec> all = ProviderSpec.All.Concat(ProviderSpec.Servers);
        string known = string.Join(", ", all.Select(spec => spec.Name));
        return names is [var name]
            ? all.FirstOrDefault(spec => spec.Name == name) ?? throw new UsageException($"'{name}' is no provider. Expected one of {known}.")
            : throw new UsageException($"{Option}: one URL is one provider. Name it: one of {known}.");
    }

    /// <returns>The base URL.</returns>
    /// <exception cref="UsageException">It is none that a client could be told.</exception>
    public static Uri Url(string given)
    {
        if (!Uri.TryCreate(given, UriKind.Absolute, out Uri? url) || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
        {
            throw new UsageException($"{Option}: expected an absolute http or https URL, such as http://127.0.0.1:8080.");
        }

        if (url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            throw new UsageException($"{Option}: expected a URL without user, query and fragment.");
        }

        return url.Scheme == Uri.UriSchemeHttps || url.IsLoopback
            ? url
            : throw new UsageException($"{Option}: plain http to {url.Host} would show the credential and the message to everybody on the way. Use https.");
    }

    /// <summary>How the client of a provider is made: with a real credential only where it may send.</summary>
    /// <exception cref="UsageException">It would send messages and nobody said that it may, or there is no credential.</exception>
    public static ServerSettings Settings(ProviderSpec spec, Uri url, bool live)
    {
        if (ProviderSpec.Servers.Contains(spec))
        {
            return new ServerSettings(url);
        }

        if (!live)
        {
            throw new UsageException($"{Option}: {spec.Name} at {url.Host} would send messages, to the recipients that its document makes up: it costs money and reaches people. Add --live if that is what you want.");
        }

        ISender sender = AllSenders.List.FirstOrDefault(each => each.Provider == spec.Name)
            ?? throw new UsageException($"{Option}: nobody here knows where the credential of {spec.Name} is kept. Expected one of {string.Join(", ", AllSenders.List.Select(each => each.Provider))}, or a server that sends no messages.");
        Secrets secrets = new(isLive: true);
        sender.MakeOptions(secrets);
        return new ServerSettings(url) { MakeOptions = () => sender.MakeOptions(secrets), Redact = secrets.Redact };
    }

    /// <summary>Connects once, and says nothing.</summary>
    /// <exception cref="UsageException">Nobody is there.</exception>
    public static async Task RequireAsync(Uri url, CancellationToken cancellationToken)
    {
        using TcpClient client = new();
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(ConnectLimit);
        try
        {
            await client.ConnectAsync(url.DnsSafeHost, url.Port, limit.Token);
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            string reason = exception is SocketException { SocketErrorCode: var code } ? code.ToString() : $"no connection in {ConnectLimit.TotalSeconds:0} s";
            throw new UsageException($"{Option}: nobody answers at {url} ({reason}). Start the server, or correct the URL. Nothing was sent.");
        }
    }
}
