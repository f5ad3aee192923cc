namespace MessagingClients.Errors;

/// <summary>The headers in which providers tell by what id they know a request.</summary>
internal static class RequestIds
{
    private static readonly string[] Names = ["X-Request-Id", "Request-Id", "X-Correlation-Id"];

    public static string? Find(ApiHeaderCollection headers) =>
        Names.Select(name => BoundedText.Of(headers[name])).FirstOrDefault(id => id is not null);
}
