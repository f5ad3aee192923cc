using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>
/// Puts parameters, request bodies and responses of the components where operations refer to them, so that later stages find
/// everything of an operation in one place. Schemas stay among the components.
/// </summary>
internal static class ReferenceInline
{
    public static SpecObject Apply(SpecObject document) => OperationNode.Map(document, node => Inline(document, node));

    private static SpecObject Inline(SpecObject document, OperationNode node)
    {
        SpecObject operation = node.Operation.With("parameters", Parameters(document, node));
        if (operation["requestBody"] is { } body)
        {
            operation = operation.With("requestBody", Resolve(document, body));
        }

        return operation.Object("responses") is { } responses
            ? operation.With("responses", responses.Map(response => Resolve(document, response.Value)))
            : operation;
    }

    /// <summary>Those of the path item hold for each of its operations, unless one states a parameter of the same name and place.</summary>
    private static SpecArray Parameters(SpecObject document, OperationNode node)
    {
        SpecNode[] own = [.. node.Operation.Items("parameters").Select(parameter => Resolve(document, parameter))];
        IEnumerable<SpecNode> shared = node.PathItem.Items("parameters").Select(parameter => Resolve(document, parameter));
        return new SpecArray([.. shared.Where(parameter => !Array.Exists(own, other => IsSame(parameter, other))), .. own]);
    }

    private static bool IsSame(SpecNode one, SpecNode other) =>
        one.Text("name") == other.Text("name") && one.Text("in") == other.Text("in");

    private static SpecNode Resolve(SpecObject document, SpecNode node) =>
        node.Text("$ref") is { } reference ? Resolve(document, SpecPointer.Find(document, reference)!) : node;
}
