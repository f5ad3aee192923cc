using System.Collections.Concurrent;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Specs.Cases;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>
/// The header by which a caller of a stock client proves who sends, as the document's security asks for it: stock clients leave
/// that to the <see cref="HttpClient"/> that they are given.
/// </summary>
internal static class StockCredential
{
    private const string Any = ".+";

    private static readonly ConcurrentDictionary<string, IReadOnlyList<Stub>> Documents = new();

    public static void Add(HttpClient http, CaseOperation operation, string credential)
    {
        if (Find(operation) is { } header)
        {
            http.DefaultRequestHeaders.TryAddWithoutValidation(header.Name, header.Pattern[..^Any.Length] + credential);
        }
    }

    private static StubHeader? Find(CaseOperation operation) => Documents
        .GetOrAdd(operation.Provider, provider => StubCompiler.Compile(ProviderSpec.Find(provider).Document))
        .FirstOrDefault(stub => stub.Method == operation.Method && stub.PathTemplate == operation.PathTemplate)?.Headers
        .FirstOrDefault(header => header.Pattern is Any or $"Bearer {Any}");
}
