using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Accepting;

/// <summary>
/// Goes on where the build ends with the first error of its stage: each operation is lowered by itself, so that one run shows
/// what is wrong with every one of them.
/// </summary>
internal static class OperationGaps
{
    /// <param name="shared">The document, named and shared.</param>
    /// <returns>The operations that no client can be made with, in the order of the document.</returns>
    public static IReadOnlyList<OperationGap> Of(SpecObject shared) =>
    [
        .. from operation in OperationNode.All(shared)
           let errors = StageErrors.Of(() => LowerStage.Apply(Only(shared, operation)))
           where errors.Count > 0
           select new OperationGap(operation, errors),
    ];

    private static SpecObject Only(SpecObject document, OperationNode operation)
    {
        string[] others = [.. OperationNode.Methods.Where(method => method != operation.Method)];
        SpecObject path = operation.PathItem.Without(others);
        return document.Without(Payloads.Section).With("paths", new SpecObject([new SpecMember(operation.Path, path)], path.Location));
    }
}
