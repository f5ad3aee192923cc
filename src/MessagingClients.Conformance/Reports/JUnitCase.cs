using System.Globalization;
using System.Text;
using System.Xml;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Reports;

/// <summary>A case as a test of JUnit XML.</summary>
internal static class JUnitCase
{
    public static void Write(XmlWriter xml, Verdict verdict)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", $"{verdict.Case.Operation.Provider}.{ReportJson.Name(verdict.Case.Area)}");
        xml.WriteAttributeString("name", ReportText.Of(verdict.Case.Id));
        xml.WriteAttributeString("time", Seconds(verdict.Took));
        if (Element(verdict.Status) is { } element)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString("message", ReportText.Of(Message(verdict)));
            WriteDetail(xml, verdict);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    /// <returns>The element that says so; <see langword="null"/> for a test that passed.</returns>
    public static string? Element(VerdictStatus status) => status switch
    {
        VerdictStatus.Passed => null,
        VerdictStatus.Failed or VerdictStatus.UnexpectedPass => "failure",
        VerdictStatus.CouldNotRun => "error",
        _ => "skipped",
    };

    public static string Seconds(TimeSpan took) => took.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    private static void WriteDetail(XmlWriter xml, Verdict verdict)
    {
        if (Element(verdict.Status) == "failure")
        {
            xml.WriteString(Detail(verdict));
        }
    }

    private static string Message(Verdict verdict) => verdict.Status switch
    {
        VerdictStatus.Failed => string.Join(", ", verdict.Failures.Select(failure => failure.Oracle)),
        VerdictStatus.UnexpectedPass => $"written down as failing, and passed: {verdict.Reason}",
        VerdictStatus.Narrowed => $"narrowed: {verdict.Reason ?? verdict.Case.Narrowed}",
        VerdictStatus.KnownFailure => $"known failure: {verdict.Reason}",
        VerdictStatus.NotApplicable => $"not applicable: {verdict.Reason}",
        _ => verdict.Reason ?? "no reason was given",
    };

    private static string Detail(Verdict verdict)
    {
        StringBuilder detail = new("\n");
        foreach (OracleFailure failure in verdict.Failures)
        {
            _ = detail.Append(CultureInfo.InvariantCulture, $"{failure.Oracle}\n  expected: {ReportText.Of(failure.Expected)}\n  found:    {ReportText.Of(failure.Found)}\n");
        }
        return detail.Append(CultureInfo.InvariantCulture, $"{ReportText.Of(verdict.Curl)}\n{ReportText.Of(verdict.CSharp)}\n").ToString();
    }
}
