using System.IO.Compression;
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

    /// <summary>Writes a run as JSON by <see cref="Schema"/>.</summary>
    /// <param name="run">The run.</param>
    /// <param name="writer">Where to write.</param>
    public static void Write(ConformanceRun run, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(writer);
        using MemoryStream json = new();
        Write(run, json, indented: true);
        json.Position = 0;
        using StreamReader text = new(json);
        char[] part = new char[16 * 1024];
        while (text.Read(part) is > 0 and int read)
        {
            writer.Write(part, 0, read);
        }

        writer.WriteLine();
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
            Write(run, zip, indented: false);
        }

        return Convert.ToBase64String(packed.ToArray());
    }

    private static void Write(ConformanceRun run, Stream stream, bool indented)
    {
        using Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = Encoder, Indented = indented });
        ReportJson.Write(run, writer);
    }
}
