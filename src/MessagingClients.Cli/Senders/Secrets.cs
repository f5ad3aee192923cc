using System.Globalization;
using System.Text.RegularExpressions;

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

    private const string Redacted = "(redacted)";
    private readonly List<string> _used = [Placeholder];

    /// <summary>Whether the message goes to the provider itself.</summary>
    public bool IsLive { get; } = isLive;

    /// <summary>The value of an environment variable, or a placeholder.</summary>
    /// <exception cref="UsageException">The provider itself is meant, and there is no value.</exception>
    public string Read(string variable)
    {
        string? value = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(value))
        {
            return IsLive ? throw new UsageException($"--live needs a credential in the environment variable {variable}.") : Placeholder;
        }

        Hide(value);
        return value;
    }

    /// <summary>Keeps a text from being shown from now on.</summary>
    public void Hide(string secret) => _used.Add(secret);

    /// <summary>A text without credentials. They can stand anywhere: some servers repeat one when they refuse it.</summary>
    public string Redact(string text) => _used.Distinct().Aggregate(text, (shown, secret) => Regex.Replace(shown, Spelling(secret), Redacted));

    /// <summary>Each character as it is, or as JSON or a URL may write it.</summary>
    private static string Spelling(string secret) => string.Concat(secret.Select(character => string.Create(
        CultureInfo.InvariantCulture, $@"(?:\\?{Regex.Escape($"{character}")}|(?i:\\u{(int)character:x4}|%{(int)character:x2}))")));
}
