namespace MessagingClients.Cli.Verbs;

/// <summary>Says what is wrong with a message or a setting in the words of the command line.</summary>
internal static class CommandLineWords
{
    // What a programmer could do instead, and who types a command cannot.
    private static readonly string[] ForProgrammers =
        ["; CallOptions.CheckRequest = false turns the check off", ", or set AllowPlainHttp where the network is your own"];

    /// <summary>The exception names an option of the client; the user gave one of the command line or a variable.</summary>
    /// <param name="exception">What the client refused.</param>
    /// <param name="variables">The environment variables by the option that each becomes.</param>
    public static string Of(ArgumentException exception, IReadOnlyDictionary<string, string> variables)
    {
        string message = ForProgrammers.Aggregate(
            exception.Message.Split(" (Parameter '", 2)[0], (text, hint) => text.Replace(hint, "", StringComparison.Ordinal));
        string? given = exception.ParamName == nameof(ClientOptions.BaseUrl) ? "--base-url"
            : exception.ParamName is { } option ? variables.GetValueOrDefault(option)
            : null;
        return given is null ? message : message.Replace(exception.ParamName!, given, StringComparison.Ordinal);
    }
}
