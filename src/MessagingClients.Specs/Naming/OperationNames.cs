using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>
/// Gives each operation its name: that of the overlay, else its id, else its method and path. Where two would be called the
/// same, the first keeps the name and the other is told apart by its method and its path. Further bodies are named last: they
/// take no name from an operation.
/// </summary>
internal sealed class OperationNames
{
    private const string Second = "WithResponse";

    // Types are named for operations, and among types capitals make no difference.
    private readonly Dictionary<string, OperationNode> _methods = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Path, string Method), string> _names = [];
    private readonly Dictionary<(string Path, string Method, string Suffix), string> _further = [];

    public static SpecObject Apply(SpecObject document)
    {
        OperationNames names = new();
        OperationNode[] operations = [.. OperationNode.All(document)];
        foreach (OperationNode operation in operations.OrderBy(operation => operation.Operation.Text("x-name") is null))
        {
            names.Name(operation);
        }

        Array.ForEach(operations, names.NameFurther);
        return OperationNode.Map(document, operation =>
            names.Further(operation).With("operationId", SpecScalar.OfText(Id(operation), operation.Operation.Location))
                .With("x-name", SpecScalar.OfText(names._names[(operation.Path, operation.Method)], operation.Operation.Location)));
    }

    private void Name(OperationNode operation) => _names[(operation.Path, operation.Method)] =
        operation.Operation.Text("x-name") is not { } stated ? PathWords.Names(operation).First(name => Add(name, operation))
        : Words.Pascal(stated) is var name && Add(name, operation) ? name
        : throw new SpecException(
            DiagnosticCodes.Name, operation.Operation.Location, $"Two operations would be called {name} or {name}{Second}, the other at {Other(name).Operation.Location}. Give one of them another name by x-name in the overlay.");

    private void NameFurther(OperationNode operation)
    {
        foreach (string suffix in operation.Operation.Members(Marks.Bodies).Select(body => body.Value.AsText()!).Distinct())
        {
            _further[(operation.Path, operation.Method, suffix)] = PathWords.Names(operation).Prepend(_names[(operation.Path, operation.Method)])
                .Select(name => name + suffix).First(name => Add(name, operation));
        }
    }

    private SpecObject Further(OperationNode operation) => operation.Operation.Object(Marks.Bodies) is { } bodies
        ? operation.Operation.With(Marks.Bodies, bodies.Map(body =>
            SpecScalar.OfText(_further[(operation.Path, operation.Method, body.Value.AsText()!)], body.Value.Location)))
        : operation.Operation;

    private bool Add(string name, OperationNode operation) => !_methods.ContainsKey(name + Second) && _methods.TryAdd(name, operation)
        && _methods.TryAdd(name + Second, operation);

    private OperationNode Other(string name) => _methods.GetValueOrDefault(name) ?? _methods[name + Second];

    private static string Id(OperationNode operation) =>
        operation.Operation.Text("operationId") ?? Words.Camel($"{operation.Method} {operation.Path}");
}
