using System.Globalization;
using MessagingClients.Fuzz.Answers;

namespace MessagingClients.Fuzz.Contract;

/// <summary>What a header Retry-After asks for, where there is no doubt.</summary>
internal static class RetryAfterRule
{
    /// <summary>Whether a client that says this much has read the headers right.</summary>
    public static bool Allows(IReadOnlyList<ServedHeader> headers, DateTimeOffset now, TimeSpan? found)
    {
        string[] values = [.. headers.Where(header => header.Name == "Retry-After").Select(header => header.Value.Trim(' '))];
        return values switch
        {
            [] => found is null,
            [var value] when !value.Any(char.IsAsciiDigit) => found is null,
            [var value] when value.Length < 9 && value.All(char.IsAsciiDigit) => found == TimeSpan.FromSeconds(int.Parse(value, CultureInfo.InvariantCulture)),
            [var value] when DateTimeOffset.TryParseExact(value, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date) =>
                found == (date > now ? date - now : TimeSpan.Zero),
            _ => found is null || found >= TimeSpan.Zero,
        };
    }
}
