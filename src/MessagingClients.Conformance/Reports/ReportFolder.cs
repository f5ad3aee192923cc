using System.Text;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Reports;

/// <summary>The folder of a report: report.html, junit.xml, report.json and its schema.</summary>
public static class ReportFolder
{
    /// <summary>Makes the folder and tries whether it can be written, so that a run does not end without its report.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="ReportFolderException">The folder cannot be made or written.</exception>
    public static void Require(string folder) => Guard(folder, () =>
    {
        string trial = Temporary(folder, "trial");
        File.WriteAllText(trial, "");
        File.Delete(trial);
    });

    /// <summary>Writes the report. Each file is replaced as a whole, and none before all are written.</summary>
    /// <param name="run">The run.</param>
    /// <param name="folder">The folder; it is made where it is missing.</param>
    /// <exception cref="ReportFolderException">The folder cannot be made or written.</exception>
    public static void Write(ConformanceRun run, string folder)
    {
        ArgumentNullException.ThrowIfNull(run);
        Guard(folder, () => Write(folder, new Dictionary<string, Action<TextWriter>>
        {
            ["report.html"] = writer => HtmlReport.Write(run, writer),
            ["junit.xml"] = writer => JUnitReport.Write(run, writer),
            ["report.json"] = writer => JsonReport.Write(run, writer),
            [JsonReport.SchemaFile] = writer => writer.Write(JsonReport.Schema()),
        }));
    }

    private static void Write(string folder, Dictionary<string, Action<TextWriter>> files)
    {
        Dictionary<string, string> temporary = files.Keys.ToDictionary(file => file, file => Temporary(folder, file));
        try
        {
            foreach ((string file, Action<TextWriter> write) in files)
            {
                using StreamWriter writer = new(temporary[file], append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                write(writer);
            }
            foreach ((string file, string written) in temporary)
            {
                File.Move(written, Path.Combine(folder, file), overwrite: true);
            }
        }
        finally
        {
            foreach (string written in temporary.Values)
            {
                File.Delete(written);
            }
        }
    }

    private static string Temporary(string folder, string file) => Path.Combine(folder, $".{file}.{Guid.NewGuid():N}.tmp");

    private static void Guard(string folder, Action write)
    {
        try
        {
            _ = Directory.CreateDirectory(folder);
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ReportFolderException(folder, exception);
        }
    }
}
