using System.Collections.Concurrent;
using System.Reflection;

namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Compiles the runtime and the generated source of a client, in memory, with what is edited in them.</summary>
internal sealed class WrongClientCompiler
{
    private readonly Lazy<EditableAssembly> _runtime = new(() => new EditableAssembly("MessagingClients", ClientSources.OfRuntime()));
    private readonly ConcurrentDictionary<string, Lazy<EditableAssembly>> _clients = new(StringComparer.Ordinal);

    /// <summary>Compiles a client. What no edit touches is compiled once.</summary>
    /// <param name="provider">The provider, such as <c>clerk</c>.</param>
    /// <param name="edits">What is changed in its sources.</param>
    /// <returns>The assembly of the client, with its runtime beside it.</returns>
    /// <exception cref="InvalidOperationException">An edit does not apply exactly once, or the sources do not compile.</exception>
    public Assembly Compile(string provider, params IEnumerable<SourceEdit> edits)
    {
        ILookup<bool, SourceEdit> ofClient = edits.ToLookup(edit => ClientSources.IsGenerated(edit.File));
        byte[] runtime = Image(_runtime.Value, ofClient[false]);
        byte[] client = Image(Client(provider), ofClient[true]);
        return LoadedClient.Of(runtime, client);
    }

    private static byte[] Image(EditableAssembly assembly, IEnumerable<SourceEdit> edits) => edits.Any() ? assembly.Compile(edits) : assembly.AsItIs;

    private EditableAssembly Client(string provider) => _clients.GetOrAdd(
        provider,
        name => new(() => new EditableAssembly("MessagingClients." + name, ClientSources.Of(name), _runtime.Value.AsItIs))).Value;
}
