using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>Gives each operation its name: that of the overlay, else its id, else its method and path.</summary>
internal static class OperationNames
{
    public static SpecObject Apply(SpecObject document)
    {
        HashSet<string> methods = [];
        return OperationNode.Map(document, operation =>
        {
            string name = Words.Pascal(operation.Operation.Text("x-name") ?? Id(operation));
            return methods.Add(name) & methods.Add(name + "WithResponse")
                ? operation.Operation.With("operationId", SpecScalar.OfText(Id(operation), operation.Operation.Location))
                    .With("x-name", SpecScalar.OfText(name, operation.Operation.Location))
                : throw new SpecException(
                    DiagnosticCodes.Name, operation.Operation.Location, $"Two operations would be called {name} or {name}WithResponse. Give one of them another name by x-name in the overlay.");
        });
    }

    private static string Id(OperationNode operation) =>
        operation.Operation.Text("operationId") ?? Words.Camel($"{operation.Method} {operation.Path}");
}
