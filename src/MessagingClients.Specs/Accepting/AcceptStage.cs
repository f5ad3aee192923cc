using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Accepting;

/// <summary>Leaves out the operations that no client can be made with, and what the provider sends that none can read, where the list of what is accepted names all that is wrong with them.</summary>
internal static class AcceptStage
{
    /// <param name="corrected">The document with its corrections.</param>
    /// <param name="places">Where its parts were written.</param>
    /// <param name="accepted">What is accepted.</param>
    public static SpecObject Apply(SpecObject corrected, NodePlaces places, AcceptedGaps accepted)
    {
        if (Named(corrected) is not { } named)
        {
            return corrected;
        }

        HashSet<(string, string)> operations = [.. OperationGaps.Of(named).Where(gap => IsAccepted(gap.Errors)).Select(gap => (gap.Operation.Path, gap.Operation.Method))];
        HashSet<SourceLocation> payloads = [.. PayloadGaps.Of(named).Where(gap => IsAccepted(gap.Errors)).Select(gap => gap.Location)];
        SpecObject left = operations.Count == 0 ? corrected : corrected.With("paths", Without(corrected.Object("paths")!, operations));
        return payloads.Count == 0 ? left : Payloads.Without(left, payload => payloads.Contains(payload.Location));

        bool IsAccepted(IReadOnlyList<SpecDiagnostic> errors) => errors.All(error => accepted.Contains(error.Code, places.Find(error.Location)));
    }

    // What is wrong with the whole document, its compilation says.
    private static SpecObject? Named(SpecObject corrected)
    {
        try
        {
            return ShareStage.Apply(ClientCompiler.Name(corrected));
        }
        catch (SpecException)
        {
            return null;
        }
    }

    private static SpecObject Without(SpecObject paths, HashSet<(string Path, string Method)> left) => new(
        paths.Members
            .Select(path => path.Value is SpecObject item ? path with { Value = new SpecObject(item.Members.Where(member => !left.Contains((path.Name, member.Name))), item.Location) } : path)
            .Where(path => path.Value is not SpecObject item || item.Members.Any(member => OperationNode.Methods.Contains(member.Name)) || !left.Any(one => one.Path == path.Name)),
        paths.Location);
}
