using System.Net.Sockets;
using System.Text;

namespace MessagingClients.Errors;

/// <summary>Words for exceptions. They come from the document and the transport, never from a request or an answer.</summary>
internal static class ErrorText
{
    public static string Message(CallReport report, string reason)
    {
        ArgumentNullException.ThrowIfNull(report);
        return $"{report.Api}, {report.Operation}: {reason} Outcome: {report.Outcome}.";
    }

    /// <summary>
    /// Stands in for <see cref="Exception.ToString"/>, which would print the messages of inner exceptions: those of
    /// the HTTP and JSON readers quote what the server sent.
    /// </summary>
    public static string Describe(Exception exception)
    {
        StringBuilder text = new($"{exception.GetType()}: {exception.Message}");
        for (Exception? inner = exception.InnerException; inner is not null; inner = inner.InnerException)
        {
            text.Append("\n ---> ").Append(inner.GetType()).Append(Kind(inner));
        }

        return exception.StackTrace is null ? text.ToString() : text.Append('\n').Append(exception.StackTrace).ToString();
    }

    private static string Kind(Exception exception) => exception switch
    {
        HttpRequestException request => $" ({request.HttpRequestError})",
        HttpIOException io => $" ({io.HttpRequestError})",
        SocketException socket => $" ({socket.SocketErrorCode})",
        _ => "",
    };
}
