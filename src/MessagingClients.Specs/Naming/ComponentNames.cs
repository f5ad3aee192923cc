using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>Renames the schemas among the components, and all references to them.</summary>
internal static class ComponentNames
{
    public static SpecObject Apply(SpecObject document)
    {
        Dictionary<string, string> names = [];
        List<SpecMember> renamed = [];
        HashSet<string> taken = [];
        foreach (SpecMember schema in document.Object("components").Members("schemas"))
        {
            string name = Words.Pascal(schema.Value.Text("x-name") ?? schema.Name);
            names[schema.Name] = name;
            renamed.Add(taken.Add(name)
                ? schema with { Name = name }
                : throw new SpecException(
                    DiagnosticCodes.Name, schema.Location, $"Two schemas would be called {name}. Give one of them another name by x-name in the overlay."));
        }

        return renamed.Count == 0
            ? document
            : SchemaReference.Redirect(
                (SpecObject)SpecEdit.Replace(document, ["components", "schemas"], old => new SpecObject(renamed, old.Location))!, names);
    }
}
