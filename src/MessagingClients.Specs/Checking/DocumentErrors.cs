using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Checking;

/// <summary>Everything that is wrong with a document of which the build says the first thing only.</summary>
/// <param name="Errors">What is wrong, in the order of the document.</param>
/// <param name="Gaps">The same as it would stand in the list of what is accepted; none where a client could not be made even so.</param>
internal sealed record DocumentErrors(IReadOnlyList<SpecDiagnostic> Errors, IReadOnlyList<AcceptedGap> Gaps)
{
    /// <param name="laid">The document with its overlay, as it was written.</param>
    /// <param name="corrected">The document with its corrections.</param>
    /// <param name="client">The name of the client in C#.</param>
    /// <param name="first">What the build would end with.</param>
    public static DocumentErrors Of(SpecObject laid, SpecObject corrected, string client, SpecException first)
    {
        try
        {
            SpecObject shared = ClientCompiler.Share(corrected, client);
            IReadOnlyList<OperationGap> gaps = OperationGaps.Of(shared);
            return Of(
                laid,
                first.Diagnostics,
                [.. gaps.SelectMany(gap => gap.Errors), .. PayloadGaps.Of(shared).SelectMany(gap => gap.Errors)],
                hasOperations: gaps.Count < OperationNode.All(shared).Count());
        }
        catch (SpecException)
        {
            return new DocumentErrors(first.Diagnostics, []);
        }
    }

    private static DocumentErrors Of(SpecObject laid, IReadOnlyList<SpecDiagnostic> first, IReadOnlyList<SpecDiagnostic> ofGaps, bool hasOperations)
    {
        SpecDiagnostic[] found =
        [
            .. ofGaps.Distinct()
                .OrderBy(error => error.Location.File, StringComparer.Ordinal).ThenBy(error => error.Location.Line).ThenBy(error => error.Location.Column),
        ];
        SpecDiagnostic[] others = [.. first.Except(found)];
        NodePlaces places = new(laid);
        return new DocumentErrors(
            [.. others, .. found],
            !hasOperations || others.Length > 0 || found.Any(error => places.Find(error.Location) is null)
                ? []
                : [.. found.Select(error => AcceptedGap.Of(error, places.Find(error.Location)!)).DistinctBy(gap => (gap.Code, gap.Place))]);
    }
}
