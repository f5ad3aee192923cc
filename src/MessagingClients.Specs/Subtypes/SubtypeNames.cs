using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Subtypes;

/// <summary>
/// After the parts are merged, the alternatives that a base stands for get its name. The base itself is left where it is one of
/// them, under a name of its own.
/// </summary>
internal static class SubtypeNames
{
    private const string Suffix = "Base";

    /// <summary>Names the alternatives of a document's bases.</summary>
    /// <param name="merged">The document without <c>allOf</c>.</param>
    /// <returns>The same document, in which what a reference to a base leads to has its name.</returns>
    public static SpecObject Apply(SpecObject merged)
    {
        SpecMember[] schemas = [.. merged.Object("components").Members("schemas")];
        Dictionary<string, string> names = schemas
            .Where(schema => schema.Value.Text(Marks.Subtypes) is not null)
            .ToDictionary(schema => schema.Name, schema => schema.Value.Text(Marks.Subtypes)!);
        return names.Count == 0 ? merged : Apply(merged, [.. schemas.Select(schema => schema.Name)], names);
    }

    private static SpecObject Apply(SpecObject merged, HashSet<string> taken, Dictionary<string, string> names)
    {
        HashSet<string> used = Targets(merged);
        string[] gone = [.. names.Values.Where(name => !used.Contains(name))];
        foreach (string name in names.Values.Except(gone).ToArray())
        {
            names.Add(name, FreeNames.Take(name, Suffix, taken));
        }

        SpecObject left = (SpecObject)SpecEdit.Replace(merged, ["components", "schemas"], schemas => ((SpecObject)schemas).Without(gone))!;
        return SchemaReference.Rename(left, names);
    }

    private static HashSet<string> Targets(SpecNode root)
    {
        HashSet<string> found = [];
        Stack<SpecNode> left = new([root]);
        while (left.TryPop(out SpecNode? node))
        {
            if (SchemaReference.Target(node) is { } target)
            {
                found.Add(target);
            }

            foreach ((_, SpecNode child) in node.Children())
            {
                left.Push(child);
            }
        }

        return found;
    }
}
