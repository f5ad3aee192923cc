using MessagingClients.Conformance.Reports;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Cli.Conformance;

/// <summary>Prints what came of a run.</summary>
internal static class RunOutput
{
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
