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
        Dictionary<string, string> names = [];
        SpecObject current = document;
        // What stands within another such place moves before it.
        foreach (string reference in Elsewhere(document).Distinct(StringComparer.Ordinal).OrderByDescending(reference => SpecPointer.Parse(reference).Count).ThenBy(reference => reference, StringComparer.Ordinal))
        {
            string name = Free(Name(SpecPointer.Parse(reference)), current.Object("components").Members("schemas"));
            names.Add(reference, name);
            current = Moved(current, reference, name);
        }

        return names.Count == 0 ? document : SchemaReference.Redirect(current, schema => schema.Text("$ref") is { } reference ? names.GetValueOrDefault(reference) : null);
    }

    private static SpecObject Moved(SpecObject document, string reference, string name)
    {
        SpecNode schema = SpecPointer.Find(document, reference)!;
        SpecObject left = (SpecObject)SpecEdit.Replace(document, SpecPointer.Parse(reference), _ => SchemaReference.Link(name, schema.Location))!;
        SpecObject components = left.Object("components") ?? new SpecObject([]);
        return left.With("components", components.With("schemas", (components.Object("schemas") ?? new SpecObject([])).With(name, schema)));
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

    private static string Free(string name, IReadOnlyList<SpecMember> schemas) => schemas.Any(schema => Words.Pascal(schema.Name) == name) ? Free(name + "Part", schemas) : name;
}
