using System.CommandLine;
using System.CommandLine.Parsing;

namespace MessagingClients.Cli;

/// <summary>What is wrong with a command line, in one line.</summary>
internal static class UsageError
{
    public static string? Find(ParseResult parsed)
    {
        // "No verb" is said first and helps least where a word was meant to be one.
        ParseError? error = parsed.Errors.FirstOrDefault(error => parsed.UnmatchedTokens.Any(token => error.Message.Contains(token, StringComparison.Ordinal)))
            ?? (parsed.Errors is [var first, ..] ? first : null);
        return error is null
            ? null
            : $"{string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))} See clients --help.";
    }
}
