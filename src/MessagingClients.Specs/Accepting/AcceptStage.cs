using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Merging;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Accepting;

/// <summary>Leaves out the operations that no client can be made with, where the list of what is accepted names all that is wrong with them.</summary>
internal static class AcceptStage
{
    /// <param name="corrected">The document with its corrections.</param>
    /// <param name="places">Where its parts were written.</param>
    /// <param name="accepted">What is accepted.</param>
    public static SpecObject Apply(SpecObject corrected, NodePlaces places, AcceptedGaps accepted)
    {
        HashSet<(string, string)> left =
        [
            .. Gaps(corrected).Where(gap => gap.Errors.All(error => accepted.Contains(error.Code, places.Find(error.Location))))
                .Select(gap => (gap.Operation.Path, gap.Operation.Method)),
        ];
        return left.Count == 0 ? corrected : corrected.With("paths", Without(corrected.Object("paths")!, left));
    }

    // What is wrong with the whole document, its compilation says.
    private static IReadOnlyList<OperationGap> Gaps(SpecObject corrected)
    {
        try
        {
            return OperationGaps.Of(ShareStage.Apply(NameStage.Apply(MergeStage.Apply(corrected))));
        }
        catch (SpecException)
        {
            return [];
        }
    }

    private static SpecObject Without(SpecObject paths, HashSet<(string Path, string Method)> left) => new(
        paths.Members
            .Select(path => path.Value is SpecObject item ? path with { Value = new SpecObject(item.Members.Where(member => !left.Contains((path.Name, member.Name))), item.Location) } : path)
            .Where(path => path.Value is not SpecObject item || item.Members.Any(member => OperationNode.Methods.Contains(member.Name)) || !left.Any(one => one.Path == path.Name)),
        paths.Location);
}
