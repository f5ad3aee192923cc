using System.Xml;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Reports;

/// <summary>What a suite says besides its tests: whether the run is whole, and the counts of each subject.</summary>
internal static class JUnitProperties
{
    public static void Write(XmlWriter xml, ConformanceRun run, string provider)
    {
        xml.WriteStartElement("properties");
        Write(xml, "complete", run.IsComplete ? "true" : "false");
        foreach (IGrouping<string, Verdict> subject in run.Verdicts
            .Where(verdict => verdict.Case.Operation.Provider == provider).GroupBy(verdict => verdict.Subject))
        {
            Write(xml, subject.Key, Counts(subject));
        }
        xml.WriteEndElement();
    }

    private static string Counts(IEnumerable<Verdict> verdicts) => string.Join(
        ", ", verdicts.CountBy(verdict => verdict.Status).OrderBy(count => count.Key).Select(count => $"{count.Value} {ReportJson.Name(count.Key)}"));

    private static void Write(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", ReportText.Of(name));
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }
}
