using MessagingClients.Conformance.Reports;
using MessagingClients.Conformance.Running;
using Spectre.Console;

namespace MessagingClients.Cli.Conformance;

/// <summary>Prints what came of a run.</summary>
internal static class RunOutput
{
    /// <summary>Says what is about to run, where people read.</summary>
    public static void Begin(int cases, int providers, string format)
    {
        if (format == "table")
        {
            Terminal.Console.WriteLine($"Running {cases} cases of {providers} {(providers == 1 ? "provider" : "providers")}.");
        }
    }

    /// <summary>Says what is about to be asked of a server, where people read.</summary>
    public static void BeginAgainst(int cases, string provider, Uri server, string format)
    {
        if (format == "table")
        {
            Terminal.Console.WriteLine($"Running {cases} cases of {provider} against {server}, one after the other and each once.");
        }
    }

    public static void Write(ConformanceRun run, string format)
    {
        switch (format)
        {
            case "json":
                JsonReport.Write(run, Console.Out);
                break;
            case "junit":
                JUnitReport.Write(run, Console.Out);
                break;
            default:
                RunTable.Write(run, Terminal.Console);
                break;
        }
    }
}
