using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Sharing;

/// <summary>
/// Sixth stage: a schema that was written in place and is equal to another becomes that other, so that one shape is one
/// type. Schemas that the document names itself stay as they are, and so do those of requests and of responses among each
/// other, because requests are written strictly and responses read tolerantly; an enum is the same in both.
/// </summary>
internal static class ShareStage
{
    /// <summary>Shares the schemas of a document.</summary>
    /// <param name="document">The named document.</param>
    /// <returns>The same document with fewer schemas.</returns>
    public static SpecObject Apply(SpecObject document)
    {
        ArgumentNullException.ThrowIfNull(document);
        SpecObject current = document;
        while (FindEquals(current) is { Count: > 0 } equals)
        {
            // Sharing the parts of two schemas can make the schemas equal: look again.
            SpecObject without = (SpecObject)SpecEdit.Replace(
                current, ["components", "schemas"], schemas => ((SpecObject)schemas).Without(equals.Keys))!;
            current = SchemaReference.Redirect(without, equals);
        }

        return current;
    }

    private static Dictionary<string, string> FindEquals(SpecObject document)
    {
        IReadOnlyDictionary<string, ModelRoles> roles = new SchemaUses(document).Roles;
        Dictionary<(string Shape, ModelRoles Role), string> first = [];
        Dictionary<string, string> equals = [];
        foreach (SpecMember schema in document.Object("components").Members("schemas").OrderBy(schema => IsHoisted(schema)))
        {
            ModelRoles role = schema.Value.Value("enum") is null ? roles.GetValueOrDefault(schema.Name) : ModelRoles.None;
            (string, ModelRoles) key = (SchemaShapeText.Of(schema.Value), role);
            if (!first.TryAdd(key, schema.Name) && IsHoisted(schema))
            {
                equals[schema.Name] = first[key];
            }
        }

        return equals;
    }

    private static bool IsHoisted(SpecMember schema) => schema.Value.Flag(Marks.Hoisted);
}
