namespace MessagingClients.Specs.Cases;

/// <summary>An exchange that a document states.</summary>
/// <param name="Method">The HTTP method in capitals.</param>
/// <param name="PathTemplate">The path of the document.</param>
/// <param name="RequestMediaType">A media type of the request; <see langword="null"/> for a request without a body.</param>
/// <param name="Status">The status as the document writes it, such as <c>202</c>, <c>4XX</c> or <c>default</c>.</param>
/// <param name="AnswerMediaType">A media type of the answer; <see langword="null"/> for an answer without a body.</param>
/// <param name="IsFirst">Whether the request's media type is one that a client sends, and the answer's the one that it asks for.</param>
public sealed record StatedExchange(
    string Method, string PathTemplate, string? RequestMediaType, string Status, string? AnswerMediaType, bool IsFirst)
{
    /// <summary>What the request's media type is on the wire: a range is no media type of one request.</summary>
    public string? SentAs { get; init; }
}
