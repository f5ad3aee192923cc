using MessagingClients.Benchmarks.Wire;

namespace MessagingClients.Benchmarks.Subjects;

/// <summary>A provider and the three ways to send one and the same message to it.</summary>
/// <param name="name">The name of its document's folder.</param>
/// <param name="client">Its name in C#.</param>
internal abstract class Provider(string name, string client)
{
    protected const string Credential = "placeholder";

    /// <summary>All providers, in the order of their names.</summary>
    public static IReadOnlyList<Provider> All { get; } =
        [new ClerkProvider(), new MyAliceProvider(), new OpenPhoneProvider(), new SolarisProvider(), new TextUsProvider()];

    /// <summary>The name of the document's folder.</summary>
    public string Name => name;

    /// <summary>The name in C#, such as that of <c>ClerkClient</c> without its end.</summary>
    public string Client => client;

    /// <summary>The success that its document shows.</summary>
    public DocumentedAnswer Answer { get; } = DocumentedAnswer.Of(name);

    /// <summary>Our client with its default options.</summary>
    /// <param name="handler">What it sends through.</param>
    /// <returns>The subject.</returns>
    public abstract Subject Ours(HttpMessageHandler handler);

    /// <summary>An <see cref="HttpClient"/> with source-generated JSON, as a careful developer writes it for this provider.</summary>
    /// <inheritdoc cref="Ours"/>
    public abstract Subject HandWritten(HttpMessageHandler handler);

    /// <summary>The client that NSwag makes of the same document by itself.</summary>
    /// <inheritdoc cref="Ours"/>
    public abstract Subject Stock(HttpMessageHandler handler);

    /// <summary>Stock clients leave the credential to whoever makes their <see cref="HttpClient"/>.</summary>
    protected static HttpClient StockHttp(HttpMessageHandler handler, string header, string credential) =>
        new(handler) { DefaultRequestHeaders = { { header, credential } } };
}
