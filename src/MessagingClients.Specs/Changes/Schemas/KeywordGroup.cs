using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Schemas;

/// <summary>Compares keywords of two schemas that mean something together.</summary>
/// <param name="Keywords">The keywords.</param>
/// <param name="Compare">Compares them; the site is that of the schemas.</param>
internal sealed record KeywordGroup(IReadOnlyList<string> Keywords, Action<Walk, Site, SpecObject, SpecObject> Compare)
{
    /// <summary>A group of one keyword that is compared by itself.</summary>
    public static KeywordGroup Of(string keyword, Rule rule) =>
        new([keyword], (walk, site, before, after) => rule(walk, site.Below(keyword), before[keyword], after[keyword]));
}
