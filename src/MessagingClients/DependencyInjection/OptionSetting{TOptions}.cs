using System.ComponentModel;

namespace MessagingClients.DependencyInjection;

/// <summary>Sets one option from a text of the configuration.</summary>
/// <typeparam name="TOptions">The type of the options.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class OptionSetting<TOptions>
{
    private protected OptionSetting(string expected) => Expected = expected;

    /// <summary>What the text is expected to be.</summary>
    internal string Expected { get; }

    /// <summary>Sets the option, unless the text is none for it.</summary>
    /// <param name="options">The options.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether the option was set.</returns>
    internal abstract bool TryApply(TOptions options, string text);
}
