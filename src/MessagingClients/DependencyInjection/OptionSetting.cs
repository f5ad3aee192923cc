using System.ComponentModel;

namespace MessagingClients.DependencyInjection;

/// <summary>Makes the settings of a client's options.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OptionSetting
{
    /// <summary>An option that is a text.</summary>
    /// <typeparam name="TOptions">The type of the options.</typeparam>
    /// <param name="set">Sets the option.</param>
    /// <returns>The setting.</returns>
    public static OptionSetting<TOptions> Text<TOptions>(Action<TOptions, string> set) => Of("a text", set);

    /// <summary>An option that is a URL.</summary>
    /// <typeparam name="TOptions">The type of the options.</typeparam>
    /// <param name="set">Sets the option.</param>
    /// <returns>The setting.</returns>
    public static OptionSetting<TOptions> Url<TOptions>(Action<TOptions, Uri> set) =>
        Of<TOptions, AbsoluteUrl>("an absolute URL", (options, url) => set(options, url.Value));

    internal static OptionSetting<TOptions> Of<TOptions, T>(string expected, Action<TOptions, T> set)
        where T : IParsable<T> =>
        new OptionSetting<TOptions, T>(expected, set);
}
