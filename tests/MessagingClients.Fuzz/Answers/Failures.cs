using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.Json;
using MessagingClients.Fuzz.Contract;

namespace MessagingClients.Fuzz.Answers;

/// <summary>What transports and handlers throw. Each message holds everything that no exception of a client may say.</summary>
internal static class Failures
{
    private static readonly string Said = string.Join(' ', Private.All);

    private static readonly Dictionary<string, Func<Exception>> All = new(StringComparer.Ordinal)
    {
        ["IOException"] = () => new IOException(Said, new SocketException((int)SocketError.ConnectionReset)),
        ["InvalidDataException"] = () => new InvalidDataException(Said),
        ["ObjectDisposedException"] = () => new ObjectDisposedException(Said),
        ["EndOfStreamException"] = () => new EndOfStreamException(Said),
        ["HttpIOException"] = () => new HttpIOException(HttpRequestError.ResponseEnded, Said),
        ["HttpIOException.InvalidResponse"] = () => new HttpIOException(HttpRequestError.InvalidResponse, Said),
        ["HttpRequestException"] = () => new HttpRequestException(Said, new IOException(Said)),
        ["HttpRequestException.NameResolution"] = () => Request(HttpRequestError.NameResolutionError),
        ["HttpRequestException.Connection"] = () => Request(HttpRequestError.ConnectionError),
        ["HttpRequestException.Tls"] = () => Request(HttpRequestError.SecureConnectionError),
        ["HttpRequestException.Tunnel"] = () => Request(HttpRequestError.ProxyTunnelError),
        ["HttpRequestException.TooLong"] = () => Request(HttpRequestError.ConfigurationLimitExceeded),
        ["HttpRequestException.Status"] = () => new HttpRequestException(Said, inner: null, System.Net.HttpStatusCode.OK),
        ["SocketException"] = () => new SocketException((int)SocketError.TimedOut),
        ["AuthenticationException"] = () => new AuthenticationException(Said),
        ["TaskCanceledException"] = () => new TaskCanceledException(Said, new TimeoutException(Said)),
        ["OperationCanceledException"] = () => new OperationCanceledException(Said),
        ["OperationCanceledException.Other"] = () => new OperationCanceledException(Said, new CancellationToken(canceled: true)),
        ["TimeoutException"] = () => new TimeoutException(Said),
        ["InvalidOperationException"] = () => new InvalidOperationException(Said),
        ["NotSupportedException"] = () => new NotSupportedException(Said),
        ["ArgumentException"] = () => new ArgumentException(Said),
        ["FormatException"] = () => new FormatException(Said),
        ["JsonException"] = () => new JsonException(Said),
        ["KeyNotFoundException"] = () => new KeyNotFoundException(Said),
        ["UnauthorizedAccessException"] = () => new UnauthorizedAccessException(Said),
        ["AggregateException"] = () => new AggregateException(Said, new IOException(Said), new OperationCanceledException(Said)),
        ["ApiException"] = () => new ApiException(Report, Said),
        ["ApiCanceledException"] = () => new ApiCanceledException(Report, innerException: null, CancellationToken.None),
    };

    public static IReadOnlyList<string> Names { get; } = [.. All.Keys];

    /// <summary>What a handler would say that has a client of its own inside.</summary>
    private static CallReport Report => new() { Api = Said, Operation = Said, Outcome = Outcome.Rejected };

    /// <summary>Whether it is what is thrown where no connection can be made.</summary>
    public static bool IsOfConnecting(string name) =>
        name is "HttpRequestException.NameResolution" or "HttpRequestException.Connection" or "HttpRequestException.Tls" or "HttpRequestException.Tunnel";

    public static Exception Make(string name) => All[name]();

    private static HttpRequestException Request(HttpRequestError error) => new(error, Said);
}
