using Spectre.Console;

namespace MessagingClients.Cli;

/// <summary>The one door to standard output for people. A file or a pipe gets no colours, and tables as wide as they are.</summary>
internal static class Terminal
{
    private const int WideEnough = 100_000;

    public static IAnsiConsole Console { get; } = Make();

    private static IAnsiConsole Make()
    {
        if (!System.Console.IsOutputRedirected)
        {
            return AnsiConsole.Console;
        }

        IAnsiConsole plain = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        plain.Profile.Width = WideEnough;
        return plain;
    }
}
