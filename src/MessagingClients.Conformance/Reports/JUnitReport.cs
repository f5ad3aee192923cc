using System.Globalization;
using System.Xml;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Reports;

/// <summary>
/// Writes a run as JUnit XML: a suite per provider and a test per case of the first subject. What the other subjects did
/// stands in the properties of the suites and fails nothing.
/// </summary>
public static class JUnitReport
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", CloseOutput = false };

    /// <summary>Writes a run as JUnit XML.</summary>
    /// <param name="run">The run.</param>
    /// <param name="writer">Where to write.</param>
    public static void Write(ConformanceRun run, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(writer);
        using XmlWriter xml = XmlWriter.Create(writer, Settings);
        string ours = RunSummary.SubjectsOf(run).FirstOrDefault("");
        Verdict[] verdicts = [.. run.Verdicts.Where(verdict => verdict.Subject == ours)];
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "conformance");
        WriteCounts(xml, verdicts, run.Took);
        foreach (IGrouping<string, Verdict> provider in verdicts.GroupBy(verdict => verdict.Case.Operation.Provider))
        {
            WriteSuite(xml, run, provider.Key, [.. provider]);
        }
        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, ConformanceRun run, string provider, Verdict[] verdicts)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", ReportText.Of(provider));
        xml.WriteAttributeString("timestamp", run.Started.UtcDateTime.ToString("s", CultureInfo.InvariantCulture));
        WriteCounts(xml, verdicts, verdicts.Aggregate(TimeSpan.Zero, (sum, verdict) => sum + verdict.Took));
        JUnitProperties.Write(xml, run, provider);
        foreach (Verdict verdict in verdicts)
        {
            JUnitCase.Write(xml, verdict);
        }
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, Verdict[] verdicts, TimeSpan took)
    {
        WriteCount(xml, "tests", verdicts.Length);
        WriteCount(xml, "failures", verdicts.Count(verdict => JUnitCase.Element(verdict.Status) == "failure"));
        WriteCount(xml, "errors", verdicts.Count(verdict => JUnitCase.Element(verdict.Status) == "error"));
        WriteCount(xml, "skipped", verdicts.Count(verdict => JUnitCase.Element(verdict.Status) == "skipped"));
        xml.WriteAttributeString("time", JUnitCase.Seconds(took));
    }

    private static void WriteCount(XmlWriter xml, string name, int count) =>
        xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));
}
