using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Subtypes;

/// <summary>Which components are made of which others by <c>allOf</c>, directly or through others.</summary>
internal sealed class SubtypeTree
{
    private readonly SpecObject _document;
    private readonly Dictionary<string, string[]> _bases;

    public SubtypeTree(SpecObject document)
    {
        _document = document;
        _bases = document.Object("components").Members("schemas")
            .Select(component => (component.Name, Bases: Bases(component.Value).Distinct().ToArray()))
            .Where(component => component.Bases.Length > 0)
            .ToDictionary(component => component.Name, component => component.Bases);
    }

    /// <summary>The components that are made of another, in the order of the document.</summary>
    public IReadOnlyList<string> Of(string name) => [.. _bases.Keys.Where(each => each != name && All(each).Contains(name))];

    private IEnumerable<string> Bases(SpecNode schema) => schema.Items("allOf").SelectMany(part =>
        SchemaReference.Last(_document, part) is { } target ? [target] : Bases(part));

    private HashSet<string> All(string name)
    {
        HashSet<string> found = [];
        Stack<string> left = new([name]);
        while (left.TryPop(out string? next))
        {
            foreach (string inner in (_bases.GetValueOrDefault(next) ?? []).Where(found.Add))
            {
                left.Push(inner);
            }
        }

        return found;
    }
}
