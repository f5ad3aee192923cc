using System.Collections.Concurrent;
using System.Reflection;

namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Compiles the runtime and the generated source of a client into one assembly, in memory, with what is edited in them.</summary>
internal sealed class WrongClientCompiler
{
    private readonly ConcurrentDictionary<string, Lazy<ClientCompilation>> _clients = new(StringComparer.Ordinal);

    /// <summary>Compiles a client.</summary>
    /// <param name="provider">The provider, such as <c>clerk</c>.</param>
    /// <param name="edits">What is changed in its sources.</param>
    /// <returns>The assembly.</returns>
    /// <exception cref="InvalidOperationException">An edit does not apply exactly once, or the sources do not compile.</exception>
    public Assembly Compile(string provider, params IEnumerable<SourceEdit> edits) =>
        _clients.GetOrAdd(provider, name => new(() => new ClientCompilation(name))).Value.Compile(edits);
}
