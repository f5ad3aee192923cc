using System.Security.Cryptography;
using System.Text;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Reports;

/// <summary>Writes a run as one page that needs nothing beside itself.</summary>
internal static class HtmlReport
{
    /// <summary>What each needs stands before it.</summary>
    private static readonly string[] Scripts = ["elements.js", "summary.js", "matrix.js", "detail.js", "coverage.js", "start.js"];

    public static void Write(ConformanceRun run, TextWriter writer)
    {
        string style = ReportResource.Read("report.css");
        string script = string.Concat(Scripts.Select(ReportResource.Read));
        // The data come last: nothing is looked for in them.
        writer.Write(ReportResource.Read("report.html")
            .Replace("{{style-hash}}", Hash(style), StringComparison.Ordinal)
            .Replace("{{script-hash}}", Hash(script), StringComparison.Ordinal)
            .Replace("{{style}}", style, StringComparison.Ordinal)
            .Replace("{{script}}", script, StringComparison.Ordinal)
            .Replace("{{data}}", JsonReport.Pack(run), StringComparison.Ordinal));
    }

    private static string Hash(string source) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(source)));
}
