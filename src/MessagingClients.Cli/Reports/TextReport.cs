using MessagingClients.Cli.Wire;
using Spectre.Console;

namespace MessagingClients.Cli.Reports;

/// <summary>A report for people: the request as it went over the wire, the answer, the typed answer, the outcome.</summary>
internal sealed class TextReport(IAnsiConsole console)
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public void Write(SendReport report)
    {
        if (report is { Line: { } line, Request: { } request })
        {
            console.WriteLine($"{line.Method} {line.RequestUri!.AbsoluteUri} HTTP/{line.Version}", new Style(decoration: Decoration.Bold));
            WriteMessage(request);
        }

        if (report is { Status: { } status, Response: { } response })
        {
            console.WriteLine($"HTTP/1.1 {status}", new Style(decoration: Decoration.Bold));
            WriteMessage(response);
        }

        if (report.Answer is { } answer)
        {
            console.WriteLine(answer.GetType().Name, new Style(decoration: Decoration.Bold));
            TypedText.Lines(answer, depth: 1).ToList().ForEach(text => console.WriteLine(text));
            console.WriteLine();
        }

        string id = report.MessageId is null ? "" : $", message id {report.MessageId}";
        console.WriteLine($"{report.Outcome}{id}", new Style(report.Outcome == Outcome.Accepted ? Color.Green : Color.Red));
    }

    private void WriteMessage(WireMessage message)
    {
        foreach (KeyValuePair<string, string> header in message.Headers)
        {
            console.WriteLine($"{header.Key}: {header.Value}", Faint);
        }

        console.WriteLine();
        if (message.Text.Length > 0)
        {
            console.WriteLine(message.Text);
            console.WriteLine();
        }
    }
}
