namespace MessagingClients.ContractTests.Examples;

/// <summary>A provider, and the requests of its document as a user of the client writes them.</summary>
public interface IProvider
{
    /// <summary>The name of the provider's folder below specs.</summary>
    string Name { get; }

    /// <summary>The type of the client.</summary>
    Type Client { get; }

    /// <summary>The names of the document's requests.</summary>
    IEnumerable<string> Examples { get; }

    /// <summary>Sends one of the requests.</summary>
    /// <param name="baseUrl">Where the provider is.</param>
    /// <param name="example">The name of the request.</param>
    /// <param name="handler">What to send through, if not through connections of the client's own.</param>
    /// <returns>What the caller learns.</returns>
    Task<Reply> SendAsync(Uri baseUrl, string example, HttpMessageHandler? handler = null);
}
