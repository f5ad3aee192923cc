using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Naming;

/// <summary>Gives the options of a client their names in C#, each once.</summary>
/// <param name="taken">Names that belong to other options.</param>
internal sealed class OptionNames(IEnumerable<string> taken)
{
    public static readonly IReadOnlyList<string> OfTokens = ["Token", "TokenSource", "ClientId", "ClientSecret", "TokenUrl", "AccessToken"];
    public static readonly IReadOnlyList<string> OfUsers = ["UserName", "Password"];

    // What every client's options have, and what their code calls by its name.
    private static readonly string[] OfAll =
    [
        "AllowPlainHttp", "AttemptTimeout", "BaseUrl", "ChooseBaseUrl", "ChooseServers", "CreateCredential", "Finalize", "LoggerFactory", "MaxResponseBytes",
        "MaxRetries", "MaxRetryDelay", "Randomizer", "RateLimiter", "RetryDelay", "ServerUrl", "TimeProvider", "Timeout", "TrustHandler",
    ];

    /// <summary>The names that the options for credentials have.</summary>
    public static IEnumerable<string> Of(ApiSecurity security) => security.Schemes.SelectMany(Of);

    /// <summary>The names that the options for a credential have, as the template Client.Options prints them.</summary>
    public static IEnumerable<string> Of(SecurityScheme scheme) => scheme switch
    {
        SecurityScheme.ApiKey => [scheme.Option, scheme.Option + "Source"],
        SecurityScheme.Basic => OfUsers,
        SecurityScheme.Bearer => ["Token", "TokenSource"],
        _ => ["ClientId", "ClientSecret", "TokenUrl", "AccessToken"],
    };

    private readonly HashSet<string> _taken = [.. OfAll, .. taken];

    /// <summary>The option that holds a key.</summary>
    /// <param name="scheme">The name of the scheme among the components.</param>
    /// <param name="name">What the key is called in requests.</param>
    public string OfKey(string scheme, string name) =>
        Take("Source", Words.Pascal(scheme), Words.Pascal(name), Words.Pascal(scheme) + "Key", Words.Pascal(scheme) + "In" + Words.Pascal(name));

    /// <summary>The option that fills a variable of a server.</summary>
    public string OfVariable(string variable) => Take("", Words.Pascal(variable), "Server" + Words.Pascal(variable));

    /// <summary>The option that holds the URL of a server.</summary>
    /// <param name="candidates">Names for the server, from the shortest.</param>
    public string OfServer(IEnumerable<string> candidates) => Take("", [.. candidates.Select(candidate => Words.Pascal(candidate) + "Url")]);

    private string Take(string twin, params string[] candidates)
    {
        string name = Array.Find(candidates, candidate => IsFree(candidate) && (twin.Length == 0 || IsFree(candidate + twin))) ?? More(candidates[^1], twin);
        _taken.UnionWith([name, name + twin]);
        return name;
    }

    private bool IsFree(string name) => !_taken.Contains(name) && !TypeNames.IsReserved(name);

    /// <summary>What says the same of itself as another is told from it by nothing else.</summary>
    private string More(string name, string twin)
    {
        while (!IsFree(name) || !IsFree(name + twin))
        {
            name = "Other" + name;
        }

        return name;
    }
}
