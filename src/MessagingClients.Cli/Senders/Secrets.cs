namespace MessagingClients.Cli.Senders;

/// <summary>
/// Credentials for one message. The provider itself gets those of the environment; a stand-in gets what stands there as well,
/// or a placeholder.
/// </summary>
/// <param name="isLive">Whether the message goes to the provider itself.</param>
internal sealed class Secrets(bool isLive)
{
    /// <summary>What a stand-in gets for a credential.</summary>
    public const string Placeholder = "placeholder-credential";

    private readonly List<string> _used = [Placeholder];

    /// <summary>Whether the message goes to the provider itself.</summary>
    public bool IsLive { get; } = isLive;

    /// <summary>What must not be shown.</summary>
    public IReadOnlyList<string> Used => _used;

    /// <summary>The value of an environment variable, or a placeholder.</summary>
    /// <exception cref="UsageException">The provider itself is meant, and there is no value.</exception>
    public string Read(string variable)
    {
        string? value = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(value))
        {
            return IsLive ? throw new UsageException($"--live needs a credential in the environment variable {variable}.") : Placeholder;
        }

        _used.Add(value);
        return value;
    }
}
