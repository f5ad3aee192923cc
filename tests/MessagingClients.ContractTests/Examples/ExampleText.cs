using System.Text;
using MessagingClients.Conformance.Typed;
using MessagingClients.Conformance.WireMock;

namespace MessagingClients.ContractTests.Examples;

/// <summary>Writes what a snapshot shows of a call.</summary>
internal static class ExampleText
{
    // What a client does not decide: where the stand-in is, and what the transport adds, for it or while someone listens to traces.
    private static readonly HashSet<string> Transport = new(["Host", "Content-Length", "traceparent", "tracestate"], StringComparer.OrdinalIgnoreCase);

    public static string Of(RecordedRequest request, Uri baseUrl)
    {
        IEnumerable<string> headers = request.Headers.Where(header => !Transport.Contains(header.Key))
            .Select(header => $"{header.Key}: {header.Value}").Order(StringComparer.OrdinalIgnoreCase);
        string target = request.Target[baseUrl.AbsolutePath.Length..];
        return $"{request.Method} {target}\n{string.Join('\n', headers)}\n\n{Encoding.UTF8.GetString(request.Body.Span)}\n\n";
    }

    public static string Of(Reply reply)
    {
        string title = $"{reply.Status} {reply.Outcome}{(reply.Exception is null ? "" : $" {Name(reply.Exception.GetType())}: {reply.Exception.Message}")}";
        IEnumerable<string> body = reply.Body is null ? ["no typed body"] : [reply.Body.GetType().Name, .. TypedText.Lines(reply.Body, depth: 1)];
        return $"{title}\n{string.Join('\n', body)}\n";
    }

    private static string Name(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
}
