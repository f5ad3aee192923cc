using System.Diagnostics.CodeAnalysis;

namespace MessagingClients.DependencyInjection;

/// <summary>A URL as texts are read: <see cref="Uri"/> is no <see cref="IParsable{TSelf}"/>.</summary>
internal sealed record AbsoluteUrl(Uri Value) : IParsable<AbsoluteUrl>
{
    public static AbsoluteUrl Parse(string s, IFormatProvider? provider) => new(new Uri(s, UriKind.Absolute));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out AbsoluteUrl result)
    {
        result = Uri.TryCreate(s, UriKind.Absolute, out Uri? url) ? new AbsoluteUrl(url) : null;
        return result is not null;
    }
}
