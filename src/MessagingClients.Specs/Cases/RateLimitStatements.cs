namespace MessagingClients.Specs.Cases;

/// <summary>
/// What providers say of their status 429: that the request was turned away in place of being processed. The documents do
/// not say it, so that it is written down here once more, without a look at any overlay, with its source; where nothing is
/// written, a repeat could send a message twice.
/// </summary>
internal static class RateLimitStatements
{
    private static readonly Dictionary<string, string> Sources = new(StringComparer.Ordinal)
    {
        ["clerk"] = "The table of outcomes; the provider's document calls its 429 \"Too many requests for this resource\".",
        ["openphone"] = "The table of outcomes; the provider's guide to rate limits: beyond 10 requests a second each is answered with 429.",
    };

    public static bool IsUnprocessed(string provider) => Sources.ContainsKey(provider);
}
