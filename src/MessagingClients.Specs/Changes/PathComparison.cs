using System.Text.RegularExpressions;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>Compares paths. What a parameter in braces is called makes no other path.</summary>
internal static partial class PathComparison
{
    public static void Compare(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        walk.Meet(site, before, after);
        Dictionary<string, SpecMember> old = ByForm(before);
        Dictionary<string, SpecMember> @new = ByForm(after);
        foreach (string form in @new.Keys.Union(old.Keys))
        {
            ComparePath(walk, site, old.GetValueOrDefault(form), @new.GetValueOrDefault(form));
        }
    }

    /// <summary>An operation as people call it, from the place where it stands.</summary>
    public static string Title(Site site)
    {
        IReadOnlyList<string> steps = SpecPointer.Parse(site.Place);
        return $"{steps[^1].ToUpperInvariant()} {steps[^2]}";
    }

    private static void ComparePath(Walk walk, Site site, SpecMember? before, SpecMember? after)
    {
        int met = walk.Met;
        Site own = site.Below((after ?? before)!.Name);
        if (before is not null && after is not null && before.Name != after.Name)
        {
            walk.Add(own, "path-parameter-name", $"The path was spelled '{before.Name}'.", Effects.DocOnly);
        }

        DocumentRules.PathItem.Compare(walk, own, before?.Value, after?.Value);
        walk.Rest(own, before?.Value, after?.Value, met, "path", Effects.DocOnly);
    }

    /// <summary>A path without the names of its parameters, which do not tell it from others.</summary>
    public static string Form(string path) => Braces().Replace(path, "{}");

    /// <summary>The names of a path's parameters, in their order.</summary>
    public static string[] Parameters(string path) => [.. Braces().Matches(path).Select(match => match.Value.Trim('{', '}'))];

    private static Dictionary<string, SpecMember> ByForm(SpecNode? paths) => ((paths as SpecObject)?.Members ?? [])
        .GroupBy(path => Form(path.Name))
        .SelectMany(same => same.Select((path, index) => (Key: $"{same.Key}#{index}", path)))
        .ToDictionary(each => each.Key, each => each.path);

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Braces();
}
