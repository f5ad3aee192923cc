using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Reports;

/// <summary>Writes a run as report.json.</summary>
public static class JsonReport
{
    internal const string SchemaFile = "report.schema.json";

    /// <summary>The encoder still escapes <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c>, so that the page can embed what it writes.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonSerializerOptions Compact = new() { Encoder = Encoder };

    private static readonly JsonSerializerOptions Indented = new() { Encoder = Encoder, WriteIndented = true };

    /// <summary>Writes a run as JSON by <see cref="Schema"/>.</summary>
    /// <param name="run">The run.</param>
    /// <param name="writer">Where to write.</param>
    public static void Write(ConformanceRun run, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteLine(ReportJson.Of(run).ToJsonString(Indented));
    }

    /// <summary>The JSON Schema of what is written.</summary>
    /// <returns>The text of report.schema.json.</returns>
    public static string Schema() => ReportResource.Read(SchemaFile);

    /// <summary>The report as a page holds it: compressed, and in letters that mean nothing to HTML.</summary>
    internal static string Pack(ConformanceRun run)
    {
        using MemoryStream packed = new();
        using (GZipStream zip = new(packed, CompressionLevel.Optimal))
        {
            zip.Write(Encoding.UTF8.GetBytes(ReportJson.Of(run).ToJsonString(Compact)));
        }

        return Convert.ToBase64String(packed.ToArray());
    }
}
