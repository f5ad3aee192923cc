using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>
/// Gives each operation its name: that of the overlay, else its id, else its method and path. Where two would be called the
/// same, the first keeps the name and the other is told apart by its method and its path.
/// </summary>
internal sealed class OperationNames
{
    private const string Second = "WithResponse";

    // Types are named for operations, and among types capitals make no difference.
    private readonly Dictionary<string, OperationNode> _methods = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Path, string Method), string> _names = [];

    public static SpecObject Apply(SpecObject document)
    {
        OperationNames names = new();
        OperationNode[] operations = [.. OperationNode.All(document)];
        foreach (OperationNode operation in operations.OrderBy(operation => operation.Operation.Text("x-name") is null))
        {
            names.Name(operation);
        }

        return OperationNode.Map(document, operation =>
            operation.Operation.With("operationId", SpecScalar.OfText(Id(operation), operation.Operation.Location))
                .With("x-name", SpecScalar.OfText(names._names[(operation.Path, operation.Method)], operation.Operation.Location)));
    }

    private void Name(OperationNode operation) => _names[(operation.Path, operation.Method)] =
        operation.Operation.Text("x-name") is not { } stated ? PathWords.Names(operation).First(name => Add(name, operation))
        : Words.Pascal(stated) is var name && Add(name, operation) ? name
        : throw new SpecException(
            DiagnosticCodes.Name, operation.Operation.Location, $"Two operations would be called {name} or {name}{Second}, the other at {Other(name).Operation.Location}. Give one of them another name by x-name in the overlay.");

    private bool Add(string name, OperationNode operation) => !_methods.ContainsKey(name + Second) && _methods.TryAdd(name, operation)
        && _methods.TryAdd(name + Second, operation);

    private OperationNode Other(string name) => _methods.GetValueOrDefault(name) ?? _methods[name + Second];

    private static string Id(OperationNode operation) =>
        operation.Operation.Text("operationId") ?? Words.Camel($"{operation.Method} {operation.Path}");
}
