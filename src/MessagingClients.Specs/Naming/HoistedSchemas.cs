using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>The schemas that were moved to the components, each once.</summary>
/// <param name="own">Those that the document has there itself.</param>
internal sealed class HoistedSchemas(IReadOnlyList<SpecMember> own)
{
    private readonly Dictionary<string, SpecMember> _own = own.ToDictionary(component => component.Name, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<SpecMember> _members = [];

    public IEnumerable<SpecMember> Members => _members;

    /// <exception cref="SpecException">Another schema has the name already.</exception>
    public void Add(string name, SpecObject schema, bool isResponse)
    {
        if (_own.TryGetValue(name, out SpecMember? taken))
        {
            throw Fault(schema, name, taken.Location);
        }

        SpecObject marked = schema.With(Marks.Hoisted, SpecScalar.OfBoolean(true, schema.Location));
        if (!_places.TryGetValue(name, out int index))
        {
            _places.Add(name, _members.Count);
            _members.Add(new SpecMember(name, marked));
            return;
        }

        SpecObject other = (SpecObject)_members[index].Value;
        _members[index] = new SpecMember(_members[index].Name, other.DeepEquals(marked) ? other
            : isResponse && _members[index].Name == name ? ResponseUnion.Of(other, marked)
            : throw Fault(schema, name, other.Location));
    }

    private static SpecException Fault(SpecObject schema, string name, SourceLocation other) => new(
        DiagnosticCodes.Name, schema.Location, $"Two schemas would be called {name}, the other at {other}. Give one of them another name by x-name in the overlay.");
}
