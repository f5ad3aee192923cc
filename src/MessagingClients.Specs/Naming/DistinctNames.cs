namespace MessagingClients.Specs.Naming;

/// <summary>
/// Tells names apart that have the same words: the plainest keeps them, the others say their signs or what else tells them
/// apart, and a number is the last resort. The order in the document decides only between equals.
/// </summary>
/// <param name="words">The name of C# that the words of a name make.</param>
/// <param name="comparer">When two names of C# are one.</param>
internal sealed class DistinctNames(Func<string, string> words, StringComparer comparer)
{
    /// <summary>Whether a name of C# belongs to something else.</summary>
    public Func<string, bool> IsTaken { get; init; } = _ => false;

    /// <summary>What else tells a name of the document apart, the best first.</summary>
    public Func<string, IEnumerable<string>> Others { get; init; } = _ => [];

    /// <summary>Gives each name of a document one of C#.</summary>
    /// <param name="names">The names in the document; they differ.</param>
    /// <returns>The names in C#, by those of the document.</returns>
    public IReadOnlyDictionary<string, string> Of(IReadOnlyCollection<string> names)
    {
        Dictionary<string, string> chosen = names.GroupBy(words, comparer).Where(same => !IsTaken(same.Key)).SelectMany(Plain).ToDictionary(name => name, words);
        HashSet<string> taken = new(chosen.Values, comparer);
        foreach (string name in names.Where(name => !chosen.ContainsKey(name)).ToArray())
        {
            chosen[name] = Candidates(name).First(candidate => !IsTaken(candidate) && taken.Add(candidate));
        }

        return chosen;
    }

    /// <summary>The one that keeps the words of several; none, where each has signs beside them.</summary>
    private static IEnumerable<string> Plain(IGrouping<string, string> same)
    {
        string[] all = [.. same];
        return all.Length == 1 ? all : all.Where(IsPlain).OrderBy(name => name != same.Key).ThenBy(name => !name.Equals(same.Key, StringComparison.OrdinalIgnoreCase)).Take(1);
    }

    private static bool IsPlain(string name) => name.All(char.IsLetterOrDigit);

    private IEnumerable<string> Candidates(string name) =>
        (IsPlain(name) ? [] : new[] { SpelledNames.Of(name) }).Concat(Others(name)).Concat(NumberedNames.Of(words(name)));
}
