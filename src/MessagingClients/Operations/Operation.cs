using System.ComponentModel;
using System.Net.Http.Headers;
using MessagingClients.Authentication;

namespace MessagingClients.Operations;

/// <summary>What a document states of an operation, apart from its bodies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Operation
{
    private protected Operation(string id, HttpMethod method, string path)
    {
        Id = id;
        Method = method;
        Path = path;
        Title = $"{method.Method} {path}";
    }

    /// <summary>The operation's id in the document.</summary>
    public string Id { get; }

    /// <summary>The method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path as the document has it, its parameters in braces.</summary>
    public string Path { get; }

    /// <summary>
    /// Whether the provider had not processed what it answered with status 429 (too many requests), so that the request may
    /// go out again.
    /// </summary>
    /// <value>By default <see langword="false"/>: the provider does not say.</value>
    public bool IsUnprocessedAfter429 { get; init; }

    /// <summary>The option that holds the URL of the operation's own server.</summary>
    /// <value>By default <see langword="null"/>: it goes where the others go.</value>
    public string? Server { get; init; }

    /// <summary>What the operation asks for to know who sends.</summary>
    /// <value>By default <see langword="null"/>: what the client's other operations ask for.</value>
    public CredentialDemand? Credentials { get; init; }

    /// <summary>The method and the path: the name of the operation's spans.</summary>
    internal string Title { get; }

    /// <summary>Whether the caller reads the body of a success, as it comes.</summary>
    internal abstract bool IsStream(int status, HttpContentHeaders headers);
}
