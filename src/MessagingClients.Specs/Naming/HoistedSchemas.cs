using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>The schemas that were moved to the components, each once.</summary>
internal sealed class HoistedSchemas
{
    private readonly List<SpecMember> _members = [];

    public IEnumerable<SpecMember> Members => _members;

    /// <exception cref="SpecException">Another schema has the name already.</exception>
    public void Add(string name, SpecObject schema, bool isResponse)
    {
        SpecObject marked = schema.With(Marks.Hoisted, SpecScalar.OfBoolean(true, schema.Location));
        int index = _members.FindIndex(member => member.Name == name);
        if (index < 0)
        {
            _members.Add(new SpecMember(name, marked));
            return;
        }

        SpecObject other = (SpecObject)_members[index].Value;
        _members[index] = new SpecMember(name, other.DeepEquals(marked) ? other
            : isResponse && schema.Text("x-name") is not null && other.Text("x-name") is not null ? ResponseUnion.Of(other, marked)
            : throw new SpecException(
                DiagnosticCodes.Name, schema.Location, $"Two schemas would be called {name}, the other at {other.Location}. Give one of them another name by x-name in the overlay."));
    }
}
