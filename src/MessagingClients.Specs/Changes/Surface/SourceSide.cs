using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Surface;

/// <summary>
/// Tells for each difference what it does to a caller's source. The facts of both documents decide, because the templates print
/// nothing else; what the generated code shows and no difference explains is told by itself.
/// </summary>
internal sealed class SourceSide(Walk walk)
{
    private readonly List<DocumentChange> _changes = [.. walk.Changes];

    public IReadOnlyList<DocumentChange> Judge()
    {
        (ClientSurface before, ClientSurface after) = (SurfaceReader.Read(walk.Before.Document), SurfaceReader.Read(walk.After.Document));
        if (before.Refusals.Count == 0 && after.Refusals.Count == 0)
        {
            foreach (SurfaceChange change in SurfaceComparison.Of(before, after))
            {
                Tell(change, change.IsAfter ? walk.After : walk.Before);
            }
        }
        else if (before.Refusals.Count == 0)
        {
            AddRefusals(after.Refusals, walk.After, "No client can be generated any more", ChangeEffect.Breaking);
        }
        else if (after.Refusals.Count == 0)
        {
            AddRefusals(before.Refusals, walk.Before, "A client can be generated now, which could not be", ChangeEffect.Compatible);
        }
        else if (_changes.Exists(change => change.Effect != ChangeEffect.None))
        {
            AddRefusals([after.Refusals[0]], walk.After, "No client can be generated from either document, so that nothing is known of the source; an overlay may be missing", ChangeEffect.Unknown);
        }

        return _changes;
    }

    private void Tell(SurfaceChange change, Side side)
    {
        IReadOnlyList<Site> sites = Sites(change.Location, side);
        int index = Explanation(change, sites);
        if (index >= 0)
        {
            DocumentChange found = _changes[index];
            _changes[index] = found with { Source = Max(found.Source, change.Source), Message = Join(found, change) };
        }
        else
        {
            _changes.Add(new DocumentChange("surface", sites[0].Place, sites[0].Operation, $"In C#: {change.Message}", change.Source, ChangeEffect.None, ChangeEffect.None));
        }
    }

    /// <summary>The difference at the place, below it, or that took or brought all of it.</summary>
    private int Explanation(SurfaceChange change, IReadOnlyList<Site> sites) => _changes.Index()
        .Where(each => each.Item.Code != "surface")
        .Select(each => (each.Index, Rank: sites.Max(site => Rank(each.Item, site, change)), each.Item.Effect))
        .Where(each => each.Rank > 0)
        .OrderByDescending(each => each.Rank).ThenByDescending(each => each.Effect)
        .Select(each => each.Index)
        .DefaultIfEmpty(-1)
        .First();

    private static int Rank(DocumentChange item, Site site, SurfaceChange change) =>
        change.Location == default ? item.Code.StartsWith("security", StringComparison.Ordinal) ? 1 : 0
        : item.Operation is not null && site.Operation is not null && item.Operation != site.Operation ? 0
        : item.Place == site.Place ? 4
        : item.Code is "operation-id" or "name" && IsWithin(site, item.Place[..item.Place.LastIndexOf('/')]) ? 3
        : item.Place.StartsWith(site.Place + "/", StringComparison.Ordinal) ? 2
        : IsWithin(site, item.Place) ? 1
        : 0;

    private static bool IsWithin(Site site, string place) => site.Place == place || site.Place.StartsWith(place + "/", StringComparison.Ordinal);

    private static IReadOnlyList<Site> Sites(SourceLocation location, Side side) =>
        location == default ? [Site.Root] : side.SitesOf(location) is { Count: > 0 } sites ? sites : [Near(location, side)];

    private static Site Near(SourceLocation location, Side side) => Find(side.Document, Site.Root, location) ?? Site.Root;

    private static Site? Find(SpecNode node, Site site, SourceLocation location) => node.Location == location
        ? site
        : node.Children().Select(child => Find(child.Child, site.Below(child.Step), location)).FirstOrDefault(found => found is not null);

    private static string Join(DocumentChange found, SurfaceChange change) =>
        found.Message.Contains(" In C#: ", StringComparison.Ordinal) ? $"{found.Message} {change.Message}" : $"{found.Message} In C#: {change.Message}";

    private static ChangeEffect Max(ChangeEffect one, ChangeEffect other) => one > other ? one : other;

    private void AddRefusals(IReadOnlyList<SpecDiagnostic> refusals, Side side, string message, ChangeEffect source)
    {
        foreach (SpecDiagnostic refusal in refusals)
        {
            Site site = Sites(refusal.Location, side)[0];
            _changes.Add(new DocumentChange("client", site.Place, site.Operation, $"{message} ({refusal.Code}): {refusal.Message}", source, ChangeEffect.None, ChangeEffect.None));
        }
    }
}
