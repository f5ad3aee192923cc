using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Sharing;

/// <summary>Finds the schemas that were written in place and demand the same, those of different operations included.</summary>
internal static class EqualSchemas
{
    /// <summary>The schemas by what they demand, in the order of the document.</summary>
    /// <param name="document">The named document.</param>
    /// <returns>Lists of names; a schema that no other is equal to is alone in its list.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Of(SpecObject document)
    {
        List<List<string>> classes = [.. document.Object("components").Members("schemas").Where(IsHoisted).Select(schema => new List<string> { schema.Name })];
        SpecObject current = document;
        while (Find(current) is { Count: > 0 } equals)
        {
            foreach ((string name, string first) in equals)
            {
                List<string> joined = classes.Single(names => names[0] == name);
                classes.Single(names => names[0] == first).AddRange(joined);
                classes.Remove(joined);
            }

            // Schemas whose parts became one can be equal now: look again.
            SpecObject without = (SpecObject)SpecEdit.Replace(
                current, ["components", "schemas"], schemas => ((SpecObject)schemas).Without(equals.Keys))!;
            current = SchemaReference.Redirect(without, equals);
        }

        return classes;
    }

    private static Dictionary<string, string> Find(SpecObject document)
    {
        IReadOnlyDictionary<string, ModelRoles> roles = new SchemaUses(document).Roles;
        Dictionary<(string Shape, ModelRoles Role), string> first = [];
        Dictionary<string, string> equals = [];
        foreach (SpecMember schema in document.Object("components").Members("schemas").Where(IsHoisted))
        {
            ModelRoles role = schema.Value.Value("enum") is null ? roles.GetValueOrDefault(schema.Name) : ModelRoles.None;
            (string, ModelRoles) key = (SchemaShapeText.OfWhole(schema.Value), role);
            if (!first.TryAdd(key, schema.Name))
            {
                equals[schema.Name] = first[key];
            }
        }

        return equals;
    }

    private static bool IsHoisted(SpecMember schema) => schema.Value.Flag(Marks.Hoisted);
}
