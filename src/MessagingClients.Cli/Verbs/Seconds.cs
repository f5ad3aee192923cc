using System.CommandLine.Parsing;
using System.Globalization;

namespace MessagingClients.Cli.Verbs;

/// <summary>Reads an option that is a number of seconds.</summary>
internal static class Seconds
{
    public static TimeSpan? Read(ArgumentResult result)
    {
        if (result.Tokens is [var token]
            && double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds)
            && seconds is > 0 and <= 86_400)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        result.AddError("--timeout: expected a number of seconds above 0 and at most 86400, such as 2.5.");
        return null;
    }
}
