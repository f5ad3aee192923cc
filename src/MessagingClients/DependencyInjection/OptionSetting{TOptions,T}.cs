using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MessagingClients.DependencyInjection;

/// <summary>Sets one option of a type that .NET reads from texts.</summary>
internal sealed class OptionSetting<TOptions, T>(string expected, Action<TOptions, T> set) : OptionSetting<TOptions>(expected)
    where T : IParsable<T>
{
    internal override bool TryApply(TOptions options, string text)
    {
        if (!T.TryParse(text, CultureInfo.InvariantCulture, out T? value))
        {
            return false;
        }

        set(options, value);
        return true;
    }
}
