using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Subtypes;

/// <summary>Which components are made of which others by <c>allOf</c>, directly or through others.</summary>
internal sealed class SubtypeTree
{
    private readonly SpecObject _document;
    private readonly string[] _names;
    private readonly ILookup<string, string> _made;

    public SubtypeTree(SpecObject document)
    {
        _document = document;
        IReadOnlyList<SpecMember> components = document.Object("components").Members("schemas");
        _names = [.. components.Select(component => component.Name)];
        _made = components.SelectMany(component => Bases(component.Value).Distinct().Select(made => (Base: made, component.Name)))
            .ToLookup(each => each.Base, each => each.Name);
    }

    /// <summary>The components that are made of another, in the order of the document.</summary>
    public IReadOnlyList<string> Of(string name)
    {
        HashSet<string> found = All(name);
        return [.. _names.Where(each => each != name && found.Contains(each))];
    }

    private IEnumerable<string> Bases(SpecNode schema) => schema.Items("allOf").SelectMany(part =>
        SchemaReference.Last(_document, part) is { } target ? [target] : Bases(part));

    private HashSet<string> All(string name)
    {
        HashSet<string> found = [];
        Stack<string> left = new([name]);
        while (left.TryPop(out string? next))
        {
            foreach (string made in _made[next].Where(found.Add))
            {
                left.Push(made);
            }
        }

        return found;
    }
}
