using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Facts;

/// <summary>The patterns of a type, each once, named for the member where it stands first.</summary>
internal sealed class PatternNames
{
    private readonly Dictionary<string, string> _names = [];

    public PatternNames(ApiObject model)
    {
        HashSet<string> taken = [model.Name, .. model.Members.Select(member => member.Name)];
        foreach (ApiMember member in model.Members.Where(member => !member.IsReadOnly))
        {
            Add(taken, member.Name, member.Shape);
        }

        if (model.Others is { } others)
        {
            Add(taken, ApiOthers.Name, others.Values);
        }
    }

    /// <summary>The patterns as the document has them, and their names.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _names;

    public string Of(string pattern) => _names[pattern];

    private void Add(HashSet<string> taken, string member, Shape shape)
    {
        string[] patterns = [.. Patterns(shape).Distinct().Where(pattern => !_names.ContainsKey(pattern))];
        for (int index = 0; index < patterns.Length; index++)
        {
            _names.Add(patterns[index], Free(taken, member + "Pattern" + (patterns.Length == 1 ? "" : $"{index + 1}")));
        }
    }

    /// <summary>A name that no member has; the template prints a second one with <c>Regex</c> behind it.</summary>
    private static string Free(HashSet<string> taken, string name)
    {
        if (taken.Contains(name) || taken.Contains(Compiled(name)))
        {
            return Free(taken, name + "Rule");
        }

        taken.UnionWith([name, Compiled(name)]);
        return name;
    }

    private static string Compiled(string name) => name + "Regex";

    private static IEnumerable<string> Patterns(Shape shape) => shape switch
    {
        Shape.Text { Pattern: { } pattern } => [pattern],
        Shape.TextChoice choice => choice.Options.SelectMany(Patterns),
        Shape.Nullable item => Patterns(item.Value),
        Shape.List list => Patterns(list.Items),
        Shape.Map map => Patterns(map.Values),
        Shape.OneOrMany union => Patterns(union.One).Concat(Patterns(union.Many)),
        _ => [],
    };
}
