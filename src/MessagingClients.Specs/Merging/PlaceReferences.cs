using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Merging;

/// <summary>A schema that is referred to where it stands becomes a component, so that all references lead to components.</summary>
internal static class PlaceReferences
{
    private static readonly HashSet<string> Structure =
        ["paths", "components", "schemas", "properties", "content", "schema", "responses", "parameters", "allOf", "oneOf", "anyOf"];

    public static SpecObject Apply(SpecObject document)
    {
        Dictionary<string, string> names = Names(document);
        if (names.Count == 0)
        {
            return document;
        }

        Dictionary<string, SpecNode> moved = [];
        SpecObject left = (SpecObject)Moved(document, [.. names.Select(place => (SpecPointer.Parse(place.Key), place.Value))], 0, moved);
        SpecObject components = left.Object("components") ?? new SpecObject([]);
        SpecObject schemas = components.Object("schemas") ?? new SpecObject([]);
        SpecObject whole = left.With("components", components.With("schemas", new SpecObject(
            [.. schemas.Members, .. names.Values.Select(name => new SpecMember(name, moved[name], moved[name].Location))], schemas.Location)));
        return SchemaReference.Redirect(whole, schema => schema.Text("$ref") is { } reference ? names.GetValueOrDefault(reference) : null);
    }

    /// <summary>The names of the components to be, by the references to their schemas; what stands within another such place comes before it.</summary>
    private static Dictionary<string, string> Names(SpecObject document)
    {
        HashSet<string> taken = [.. document.Object("components").Members("schemas").SelectMany(schema => new[] { schema.Name, Words.Pascal(schema.Name) })];
        Dictionary<string, string> names = [];
        foreach (string reference in Elsewhere(document).Distinct(StringComparer.Ordinal).OrderByDescending(reference => SpecPointer.Parse(reference).Count).ThenBy(reference => reference, StringComparer.Ordinal))
        {
            string name = Free(Name(SpecPointer.Parse(reference)), taken);
            names.Add(reference, name);
            taken.UnionWith([name, Words.Pascal(name)]);
        }

        return names;
    }

    /// <summary>A node with links in the places of what is moved; an index that is spelled with zeros before it leads to the same place.</summary>
    private static SpecNode Moved(SpecNode node, IReadOnlyList<(IReadOnlyList<string> Way, string Name)> places, int depth, Dictionary<string, SpecNode> moved)
    {
        Dictionary<string, (IReadOnlyList<string> Way, string Name)[]> within = places.Where(place => place.Way.Count > depth)
            .GroupBy(place => node is SpecArray && int.TryParse(place.Way[depth], out int index) ? SpecPointer.Step(index) : place.Way[depth])
            .ToDictionary(inner => inner.Key, inner => inner.ToArray());
        SpecNode left = within.Count == 0 ? node : node switch
        {
            SpecObject value => value.Map(member => Inner(member.Name, member.Value)),
            SpecArray array => new SpecArray([.. array.Items.Select((item, index) => Inner(SpecPointer.Step(index), item))], array.Location),
            _ => node,
        };
        foreach ((_, string name) in places.Where(place => place.Way.Count == depth))
        {
            moved.Add(name, left);
            left = SchemaReference.Link(name, left.Location);
        }

        return left;

        SpecNode Inner(string step, SpecNode child) => within.TryGetValue(step, out (IReadOnlyList<string>, string)[]? inner) ? Moved(child, inner, depth + 1, moved) : child;
    }

    private static IEnumerable<string> Elsewhere(SpecObject document)
    {
        Stack<SpecNode> left = new([document]);
        while (left.TryPop(out SpecNode? node))
        {
            if (SchemaReference.LeadsElsewhere(node) && node.Text("$ref") is ['#', '/', ..] reference && SpecPointer.Find(document, reference) is SpecObject)
            {
                yield return reference;
            }

            foreach ((string step, SpecNode child) in node.Children())
            {
                if (step is not ("example" or "examples" or "default" or "enum" or "const"))
                {
                    left.Push(child);
                }
            }
        }
    }

    /// <summary>The names on the way to it, without the words of OpenAPI.</summary>
    private static string Name(IReadOnlyList<string> way) => string.Concat(way
        .Where(step => !Structure.Contains(step) && !(step.Contains('/', StringComparison.Ordinal) && !step.StartsWith('/')))
        .Select(step => step switch
        {
            "items" => "Item",
            "requestBody" => "Request",
            _ when step.All(char.IsDigit) => "Response",
            _ => Words.Pascal(step),
        }));

    private static string Free(string name, HashSet<string> taken) => taken.Contains(name) ? Free(name + "Part", taken) : name;
}
