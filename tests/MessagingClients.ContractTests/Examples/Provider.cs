namespace MessagingClients.ContractTests.Examples;

/// <inheritdoc cref="IProvider"/>
internal abstract class Provider<TRequest>(string name, Type client) : IProvider
{
    public const string Credential = "placeholder";

    public string Name => name;

    public Type Client => client;

    public IEnumerable<string> Examples => Requests.Keys;

    protected abstract IReadOnlyDictionary<string, TRequest> Requests { get; }

    public Task<Reply> SendAsync(Uri baseUrl, string example, HttpMessageHandler? handler = null) => SendAsync(baseUrl, Requests[example], handler);

    public override string ToString() => name;

    protected abstract Task<Reply> SendAsync(Uri baseUrl, TRequest request, HttpMessageHandler? handler);
}
