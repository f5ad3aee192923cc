using MessagingClients.Cli.Wire;
using Spectre.Console;

namespace MessagingClients.Cli.Reports;

/// <summary>A report for people: the request as it went over the wire, the response, the typed body, the outcome.</summary>
internal sealed class TextReport(IAnsiConsole console)
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public void Write(SendReport report)
    {
        if (report is { Line: { } line, Request: { } request })
        {
            console.WriteLine($"{line.Method} {line.RequestUri!.AbsoluteUri} HTTP/{line.Version}", Bold);
            WriteMessage(request);
        }

        if (report is { Status: { } status, Response: { } response })
        {
            console.WriteLine($"HTTP/{report.Version} {status}", Bold);
            WriteMessage(response);
        }

        if (report.Typed is [var name, ..])
        {
            console.WriteLine(name, Bold);
            report.Typed.Skip(1).ToList().ForEach(WriteLine);
            WriteLine("");
        }

        string id = report.MessageId is null ? "" : $", message id {report.MessageId}";
        console.WriteLine($"{report.Outcome}{VisibleText.Of(id)}", new Style(report.Outcome == Outcome.Accepted ? Color.Green : Color.Red));
    }

    private void WriteMessage(WireMessage message)
    {
        message.Headers.Select(header => $"{header.Key}: {header.Value}").ToList().ForEach(WriteLine);
        WriteLine("");
        if (message.Text.Length > 0)
        {
            WriteLine(message.Text);
            WriteLine("");
        }
    }

    /// <summary>Past the console's own writing, which would break lines where the window ends.</summary>
    private void WriteLine(string text) => console.Profile.Out.Writer.WriteLine(VisibleText.Of(text));
}
