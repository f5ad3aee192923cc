namespace MessagingClients.Specs.Stubs;

/// <summary>A request that a document allows, and how a stand-in answers it. It names no engine.</summary>
/// <param name="Id">The operation and the answer, such as <c>sendMessage/201</c>.</param>
/// <param name="Method">The method, in capitals.</param>
/// <param name="PathTemplate">The path template of the document.</param>
/// <param name="Headers">The headers that the document demands.</param>
/// <param name="BodySchemas">
/// What the body must satisfy, each a JSON Schema 2020-12 that stands alone; empty where no body is expected.
/// </param>
/// <param name="Response">The answer.</param>
public sealed record Stub(
    string Id,
    string Method,
    string PathTemplate,
    IReadOnlyList<StubHeader> Headers,
    IReadOnlyList<string> BodySchemas,
    StubResponse Response)
{
    /// <summary>The parameters that the document states in the query, in headers and in cookies.</summary>
    /// <value>By default none.</value>
    public IReadOnlyList<StubParameter> Parameters { get; init; } = [];

    /// <summary>Whether a request without a body, and so without its media type, is answered as well.</summary>
    /// <value>By default <see langword="false"/>.</value>
    public bool IsBodyOptional { get; init; }
}
