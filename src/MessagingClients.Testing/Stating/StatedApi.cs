using System.Collections.Concurrent;
using System.Text.Json;
using MessagingClients.Testing.Serving;

namespace MessagingClients.Testing.Stating;

/// <summary>What the document of a provider states, ready to check requests and to answer them.</summary>
/// <param name="BasePaths">The paths of the document's servers, without a slash at their end.</param>
/// <param name="TokenPaths">The paths of its token endpoints.</param>
/// <param name="Operations">Its operations.</param>
internal sealed record StatedApi(IReadOnlyList<string> BasePaths, IReadOnlyList<string> TokenPaths, IReadOnlyList<StatedOperation> Operations)
{
    private static readonly ConcurrentDictionary<string, StatedApi> Read = new(StringComparer.Ordinal);

    /// <summary>The API of a provider, from the stubs that are embedded in this assembly.</summary>
    /// <exception cref="NotSupportedException">A schema says something that is not checked here.</exception>
    public static StatedApi Of(string provider) => Read.GetOrAdd(provider, Embedded);

    /// <summary>Reads a file of stubs.</summary>
    /// <exception cref="NotSupportedException">A schema says something that is not checked here.</exception>
    public static StatedApi Parse(Stream file)
    {
        StubDocument document = JsonSerializer.Deserialize(file, StubJson.Default.StubDocument)!;
        return new StatedApi(document.BasePaths, document.TokenPaths, [.. document.Operations.Select(operation => StatedOperation.Of(operation, document.Patterns))]);
    }

    /// <summary>The operation of a request. A query of the path's own and fixed segments are preferred to parameters.</summary>
    public StatedOperation? Find(ArrivedRequest request) => Operations
        .Where(operation => operation.Method == request.Method && BasePaths.Any(basePath => operation.Path.Matches(basePath, request)))
        .MinBy(operation => (-operation.Path.QueryNames.Count, operation.Path.Names.Count));

    private static StatedApi Embedded(string provider)
    {
        using Stream file = typeof(StatedApi).Assembly.GetManifestResourceStream($"{provider}.stubs.json")
            ?? throw new InvalidOperationException($"Expected the stubs of {provider} in the assembly, found none. Add a StatedProvider item to the project.");
        return Parse(file);
    }
}
