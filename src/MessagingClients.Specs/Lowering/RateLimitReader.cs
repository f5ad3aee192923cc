using System.Globalization;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>The rate limit that a provider documents outside of its OpenAPI document, which has no word for one.</summary>
internal static class RateLimitReader
{
    private const string Extension = "x-rate-limit";

    public static ApiRateLimit? Read(SpecObject document) => document[Extension] is { } limit
        ? new ApiRateLimit(Number(limit, "requests", most: 1_000_000), Number(limit, "seconds", most: 86_400))
        : null;

    private static int Number(SpecNode limit, string member, int most) =>
        int.TryParse((limit.Value(member) as SpecScalar)?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most
            ? number
            : throw new SpecException(
                DiagnosticCodes.Invalid, (limit.Value(member) ?? limit).Location, $"Expected '{member}' of {Extension} to be a whole number from 1 to {most}. Correct the overlay.");
}
