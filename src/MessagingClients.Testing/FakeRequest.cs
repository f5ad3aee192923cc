using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MessagingClients.Testing.Serving;

namespace MessagingClients.Testing;

/// <summary>A request that arrived at a fake.</summary>
/// <typeparam name="TRequest">The type that the client sends.</typeparam>
public sealed class FakeRequest<TRequest>
    where TRequest : class
{
    // Read from the bytes by the plain rules of System.Text.Json, not by the metadata that the client writes with: what a client
    // writes wrongly is not read back as if it were right.
    private static readonly JsonSerializerOptions Plain = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private readonly Exchange _exchange;
    private readonly Lazy<TRequest> _body;

    internal FakeRequest(Exchange exchange)
    {
        _exchange = exchange;
        _body = new Lazy<TRequest>(Read);
    }

    /// <summary>The body, read with the types of the client.</summary>
    /// <exception cref="InvalidOperationException">The body cannot be read; see <see cref="Refusal"/> and <see cref="RawBody"/>.</exception>
    public TRequest Body => _body.Value;

    /// <summary>The body as it came.</summary>
    public ReadOnlyMemory<byte> RawBody => _exchange.Request.Body;

    /// <summary>The method, such as <c>POST</c>.</summary>
    public string Method => _exchange.Request.Method;

    /// <summary>The path, percent-encoded as it came, without the query.</summary>
    public string Path => _exchange.Request.Path;

    /// <summary>What came behind the question mark.</summary>
    /// <value>Empty for nothing.</value>
    public string Query => _exchange.Request.Query;

    /// <summary>The headers, the credential among them. One that came more than once stands here more than once.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => _exchange.Request.Headers;

    /// <summary>Why the fake refused the request: what it breaks of the provider's document. It quotes nothing of the request.</summary>
    /// <value><see langword="null"/> for a request that the document allows.</value>
    public string? Refusal => _exchange.Refusal;

    /// <summary>Which operation it was for and whether it was refused; nothing of the credential, the path and the message.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => Refusal ?? $"{_exchange.Title}: {Headers.Count} headers, {RawBody.Length} bytes";

    private TRequest Read()
    {
        try
        {
            return JsonSerializer.Deserialize<TRequest>(RawBody.Span, Plain) ?? throw Unreadable(null);
        }
        catch (JsonException exception)
        {
            throw Unreadable(exception);
        }
    }

    private InvalidOperationException Unreadable(JsonException? exception) =>
        new($"Expected a body that can be read as {typeof(TRequest).Name}, found another at {exception?.Path ?? "its start"}. {Refusal}".TrimEnd());
}
