using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Checking;

/// <summary>What was decided for the schemas: names that nobody chose, unions, and what nothing leads to.</summary>
internal static class SchemaNotes
{
    private const string Model = "Model";

    public static IEnumerable<SpecNote> Of(SpecObject shared, string client)
    {
        IReadOnlyDictionary<string, ModelRoles> roles = new SchemaUses(shared).Roles;
        foreach (SpecMember schema in shared.Object("components").Members("schemas"))
        {
            IEnumerable<SpecNote> notes = roles.ContainsKey(schema.Name)
                ? Names(schema, client, shared).Concat(UnionNotes.Of(schema.Value, schema.Name))
                : [new SpecNote(NoteCodes.UnusedSchema, schema.Value.Location, $"No operation leads to {schema.Name}; it becomes no type.")];
            foreach (SpecNote note in notes)
            {
                yield return note;
            }
        }

        foreach (SpecNote note in OperationNode.All(shared).SelectMany(UnionNotes.Of))
        {
            yield return note;
        }
    }

    private static IEnumerable<SpecNote> Names(SpecMember schema, string client, SpecObject shared)
    {
        if (schema.Value.Flag(Marks.Hoisted) && schema.Value.Text("x-name") is null)
        {
            string source = shared.Members(ShareStage.Names).Any(name => name.Value.AsText() == schema.Name) ? ShareStage.Names
                : Titles.Words(schema.Value) is { } title && schema.Name.EndsWith(title, StringComparison.Ordinal) ? "its title" : "where it stands";
            yield return new SpecNote(NoteCodes.ChosenName, schema.Value.Location, $"A shape without a name is called {schema.Name}, after {source}.");
        }

        if (schema.Name.EndsWith(Model, StringComparison.Ordinal) && TypeNames.IsTaken(schema.Name[..^Model.Length], client))
        {
            yield return new SpecNote(
                NoteCodes.OtherName, schema.Value.Location, $"{schema.Name[..^Model.Length]} is called {schema.Name}, because that name belongs to another type.");
        }
    }
}
