using Microsoft.Extensions.Configuration;

namespace MessagingClients.DependencyInjection;

/// <summary>Reads options from a section of a configuration. No message of its errors holds a value.</summary>
internal sealed class OptionsSection<TOptions>(IConfiguration section, IEnumerable<KeyValuePair<string, OptionSetting<TOptions>>> own)
    where TOptions : ClientOptions
{
    private const string Time = "a time as hours, minutes and seconds such as 00:01:40";
    private const string Number = "a whole number";

    private readonly Dictionary<string, OptionSetting<TOptions>> _settings = new(own, StringComparer.OrdinalIgnoreCase)
    {
        [nameof(ClientOptions.BaseUrl)] = OptionSetting.Url<TOptions>(static (options, url) => options.BaseUrl = url),
        [nameof(ClientOptions.Timeout)] = OptionSetting.Of<TOptions, TimeSpan>(Time, static (options, time) => options.Timeout = time),
        [nameof(ClientOptions.MaxResponseBytes)] = OptionSetting.Of<TOptions, int>(Number, static (options, bytes) => options.MaxResponseBytes = bytes),
        [nameof(ClientOptions.AttemptTimeout)] = OptionSetting.Of<TOptions, TimeSpan>(Time, static (options, time) => options.AttemptTimeout = time),
        [nameof(ClientOptions.MaxRetries)] = OptionSetting.Of<TOptions, int>(Number, static (options, retries) => options.MaxRetries = retries),
        [nameof(ClientOptions.RetryDelay)] = OptionSetting.Of<TOptions, TimeSpan>(Time, static (options, time) => options.RetryDelay = time),
        [nameof(ClientOptions.MaxRetryDelay)] = OptionSetting.Of<TOptions, TimeSpan>(Time, static (options, time) => options.MaxRetryDelay = time),
        [nameof(ClientOptions.RateLimit)] = OptionSetting.Of<TOptions, RateLimitText>(
            "none, or requests and a time such as 10/00:00:01", static (options, limit) => options.RateLimit = limit.Value),
        [nameof(ClientOptions.AllowPlainHttp)] = OptionSetting.Of<TOptions, bool>(
            "true or false", static (options, allow) => options.AllowPlainHttp = allow),
        [nameof(ClientOptions.TrustHandler)] = OptionSetting.Of<TOptions, bool>(
            "true or false", static (options, trust) => options.TrustHandler = trust),
    };

    /// <exception cref="InvalidOperationException">The section has a key that is no option, or a value that is none of it.</exception>
    public void ApplyTo(TOptions options)
    {
        foreach (IConfigurationSection entry in section.GetChildren())
        {
            Apply(entry, options);
        }
    }

    private void Apply(IConfigurationSection entry, TOptions options)
    {
        if (!_settings.TryGetValue(entry.Key, out OptionSetting<TOptions>? setting))
        {
            throw new InvalidOperationException(
                $"{entry.Path} is no option of the client. Expected one of {string.Join(", ", _settings.Keys.Order(StringComparer.Ordinal))}.");
        }

        if (entry.Value is not { } text || !setting.TryApply(options, text))
        {
            throw new InvalidOperationException($"{entry.Path}: expected {setting.Expected}, found something else.");
        }
    }
}
