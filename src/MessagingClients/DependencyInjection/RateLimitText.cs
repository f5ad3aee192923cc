using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MessagingClients.DependencyInjection;

/// <summary>A rate limit as it stands in a configuration: requests and a time, <c>10/00:00:01</c>, or <c>none</c>.</summary>
internal sealed record RateLimitText(RateLimit? Value) : IParsable<RateLimitText>
{
    public static RateLimitText Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out RateLimitText? text) ? text : throw new FormatException("Expected requests and a time, such as 10/00:00:01, or none.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out RateLimitText result)
    {
        result = s?.Split('/') switch
        {
            ["none"] => new RateLimitText(Value: null),
            [var requests, var window] when int.TryParse(requests, NumberStyles.None, provider, out int number) && TimeSpan.TryParse(window, provider, out TimeSpan time) =>
                new RateLimitText(new RateLimit(number, time)),
            _ => null,
        };
        return result is not null;
    }
}
