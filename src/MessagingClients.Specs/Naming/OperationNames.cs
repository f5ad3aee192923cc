using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>Gives each operation its name: that of the overlay, else its id, else its method and path.</summary>
internal static class OperationNames
{
    public static SpecObject Apply(SpecObject document)
    {
        HashSet<string> names = [];
        return OperationNode.Map(document, operation =>
        {
            string name = Words.Pascal(operation.Operation.Text("x-name") ?? Id(operation));
            return names.Add(name)
                ? operation.Operation.With("operationId", SpecScalar.OfText(Id(operation), operation.Operation.Location))
                    .With("x-name", SpecScalar.OfText(name, operation.Operation.Location))
                : throw new SpecException(
                    DiagnosticCodes.Name, operation.Operation.Location, $"Two operations would be called {name}. Give one of them another name by x-name in the overlay.");
        });
    }

    private static string Id(OperationNode operation) =>
        operation.Operation.Text("operationId") ?? Words.Camel($"{operation.Method} {operation.Path}");
}
