using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>A place of a request at which other values are tried.</summary>
/// <param name="Root">The request.</param>
/// <param name="Sites">All places in it.</param>
/// <param name="Site">The one.</param>
internal sealed record TriedSite(SpecNode Root, IReadOnlyList<SchemaSite> Sites, SchemaSite Site)
{
    /// <summary>The places around it, the innermost first.</summary>
    public IEnumerable<SchemaSite> Around => Sites.Where(site => site.Segments.Count < Site.Segments.Count && Site.IsWithin(site)).Reverse();
}
