using System.Globalization;

namespace MessagingClients.Soak.Serving;

/// <summary>The head of a request, as it came.</summary>
internal sealed class HeardRequest
{
    private readonly string[] _lines;

    private HeardRequest(string[] lines, string target) => (_lines, Target) = (lines, target);

    public string Target { get; }

    public int Length => int.TryParse(Header("Content-Length"), CultureInfo.InvariantCulture, out int length) ? length : 0;

    /// <summary>The first part of the path: whose request it is.</summary>
    public string Provider => Target.Split('/') is [_, var provider, ..] ? provider : "";

    /// <summary>Reads a head; <see langword="null"/> where it is none of HTTP.</summary>
    public static HeardRequest? Read(string head)
    {
        string[] lines = head.Split("\r\n");
        return lines[0].Split(' ') is ["POST", var target, "HTTP/1.1"] ? new HeardRequest(lines, target) : null;
    }

    public string? Header(string name) => _lines
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault();

    public long Number(string name) => long.TryParse(Header(name), CultureInfo.InvariantCulture, out long number) ? number : 0;

    /// <summary>Whether the credential is the one that the clients were given.</summary>
    public bool HasCredential => Provider switch
    {
        "clerk" => Header("apiKey") == Credentials.Key,
        "myalice" => Header("X-Myalice-Api-Key") == Credentials.Key,
        "openphone" => Header("Authorization") == Credentials.Key,
        "solaris" => Header("Authorization")?.StartsWith(Tokens.Prefix, StringComparison.Ordinal) == true,
        "textus" => Header("Authorization") == "Bearer " + Credentials.Key,
        _ => false,
    };
}
