namespace MessagingClients.Conformance.Reports;

/// <summary>The files of the report that stand in this assembly.</summary>
internal static class ReportResource
{
    public static string Read(string name)
    {
        using Stream stream = typeof(ReportResource).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
