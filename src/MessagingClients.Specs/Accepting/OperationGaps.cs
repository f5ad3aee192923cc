using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Accepting;

/// <summary>
/// Goes on where the build ends with the first error of its stage, so that one run shows what is wrong with every operation. Where
/// some can be lowered together, so can each of them: only among others it is looked for further, by halves.
/// </summary>
internal static class OperationGaps
{
    /// <param name="shared">The document, named and shared.</param>
    /// <returns>The operations that no client can be made with, in the order of the document.</returns>
    public static IReadOnlyList<OperationGap> Of(SpecObject shared) => Of(shared, [.. OperationNode.All(shared)]);

    private static IReadOnlyList<OperationGap> Of(SpecObject shared, OperationNode[] operations)
    {
        int half = operations.Length / 2;
        IReadOnlyList<SpecDiagnostic> errors = operations.Length == 0 ? [] : StageErrors.Of(() => LowerStage.Apply(Only(shared, operations)));
        return errors.Count == 0 ? []
            : operations is [var only] ? [new OperationGap(only, errors)]
            : [.. Of(shared, operations[..half]), .. Of(shared, operations[half..])];
    }

    private static SpecObject Only(SpecObject document, OperationNode[] operations) => document.Without(Payloads.Section).With("paths", new SpecObject(
        operations.GroupBy(operation => operation.Path)
            .Select(path => new SpecMember(path.Key, path.First().PathItem.Without([.. OperationNode.Methods.Except(path.Select(operation => operation.Method))]))),
        document["paths"]!.Location));
}
