using System.Text.RegularExpressions;

namespace MessagingClients.Conformance.Running;

/// <summary>A pattern of case ids: <c>*</c> within a part of the path, <c>**</c> over parts, <c>?</c> for one character.</summary>
public sealed class CaseGlob
{
    private readonly Regex _regex;

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern; an id is a pattern of itself.</param>
    public CaseGlob(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        Pattern = pattern;
        string translated = Regex.Escape(pattern).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal);
        _regex = new Regex($@"\A{translated}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>The pattern as it was given.</summary>
    public string Pattern { get; }

    /// <summary>Whether an id matches.</summary>
    /// <param name="id">The id.</param>
    /// <returns>Whether it matches.</returns>
    public bool Matches(string id) => _regex.IsMatch(id);
}
