using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Inlining;

namespace MessagingClients.Specs.Changes;

/// <summary>One of the two documents, and what the walk has met of it.</summary>
internal sealed class Side(SpecObject document)
{
    private readonly Dictionary<SourceLocation, List<Site>> _sites = [];
    private readonly HashSet<(string, string?)> _followed = [];

    public SpecObject Document => document;

    /// <summary>The sites at which a node was met that was written at a place; the shallowest first.</summary>
    public IReadOnlyList<Site> SitesOf(SourceLocation location) => _sites.GetValueOrDefault(location) ?? [];

    public bool HasMet(SpecNode node) => _sites.ContainsKey(node.Location);

    public void Meet(SpecNode? node, Site site)
    {
        // What the walk made itself was written nowhere.
        if (node is null || node.Location == default)
        {
            return;
        }

        if (!_sites.TryGetValue(node.Location, out List<Site>? sites))
        {
            _sites.Add(node.Location, sites = []);
        }

        if (!sites.Contains(site))
        {
            sites.Add(site);
        }
    }

    /// <summary>Meets a node and all below it, and what these refer to.</summary>
    public void MeetAll(SpecNode? node, Site site)
    {
        Meet(node, site);
        if (node.Text("$ref") is { } reference && Find(reference) is { } target && _followed.Add((reference, site.Operation)))
        {
            MeetAll(target, site with { Place = Place(reference) });
        }

        foreach ((string step, SpecNode child) in node.Children())
        {
            MeetAll(child, site.Below(step));
        }
    }

    /// <summary>What a node says, its references followed. What stands beside a reference counts as well.</summary>
    public SpecNode? Resolve(SpecNode? node) => node is SpecObject value && value.Text("$ref") is { } reference && Find(reference) is { } target
        ? value.Members.Where(member => member.Name is not ("$ref" or Marks.Nullable)).Aggregate(target, Beside)
        : node;

    /// <summary>What tells a reference from others, what stands beside it included; <see langword="null"/> for what is none.</summary>
    public static string? Reference(SpecNode? node) => node.Text("$ref") is null ? null : SpecJson.Write(node!);

    /// <summary>The place that a reference leads to; the base, where it leads to what a base stands for.</summary>
    public string Place(string reference) => SpecPointer.Format(SpecPointer.Parse(
        SpecPointer.Find(document, reference).Text(Marks.Subtypes) is { } found ? SchemaReference.To(found) : reference));

    private static SpecNode Beside(SpecNode target, SpecMember member) => (target as SpecObject)?.With(member.Name, member.Value) ?? target;

    private SpecNode? Find(string reference)
    {
        try
        {
            return SpecPointer.Find(document, reference) is { } first ? ReferenceChain.Resolve(document, first) : null;
        }
        catch (Diagnostics.SpecException)
        {
            // A reference that leads back to itself says nothing.
            return null;
        }
    }
}
