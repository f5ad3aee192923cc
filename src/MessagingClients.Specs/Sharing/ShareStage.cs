using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Sharing;

/// <summary>
/// Sixth stage: schemas that were written in place are called as <c>x-names</c> at the root of the overlay says, by the names
/// that they have without it. Those that get one name become one type, across operations too: which of them are the same thing
/// is decided once and written down, so that it stays when operations come and go. What is not there any more is passed over.
/// </summary>
internal static class ShareStage
{
    /// <summary>The member of the root that holds the names.</summary>
    public const string Names = "x-names";

    /// <summary>Shares the schemas of a document.</summary>
    /// <param name="document">The named document.</param>
    /// <returns>The same document with fewer schemas.</returns>
    /// <exception cref="SpecException">Schemas that differ would be one, or a component of the document has the name.</exception>
    public static SpecObject Apply(SpecObject document)
    {
        ArgumentNullException.ThrowIfNull(document);
        SpecObject? schemas = document.Object("components").Object("schemas");
        Dictionary<string, string> names = document.Members(Names)
            .Where(name => schemas?[name.Name].Flag(Marks.Hoisted) == true && name.Value.AsText() is { Length: > 0 })
            .ToDictionary(name => name.Name, name => Words.Pascal(name.Value.AsText()!));
        return names.Count == 0 ? document : Apply(SchemaReference.Redirect(document, names), names);
    }

    private static SpecObject Apply(SpecObject redirected, Dictionary<string, string> names)
    {
        Dictionary<string, SpecMember> kept = new(StringComparer.OrdinalIgnoreCase);
        foreach (SpecMember schema in redirected.Object("components").Members("schemas").OrderBy(schema => names.ContainsKey(schema.Name)))
        {
            SpecMember called = schema with { Name = names.GetValueOrDefault(schema.Name, schema.Name) };
            if (!kept.TryAdd(called.Name, called) && !IsSame(kept[called.Name], called, names))
            {
                throw new SpecException(
                    DiagnosticCodes.Name, schema.Value.Location, $"{Names} calls {schema.Name} {called.Name}, as another schema is called that demands something else, at {kept[called.Name].Value.Location}. Correct {Names} in the overlay.");
            }
        }

        return (SpecObject)SpecEdit.Replace(redirected, ["components", "schemas"], old => new SpecObject(
            ((SpecObject)old).Members.Select(schema => names.GetValueOrDefault(schema.Name, schema.Name)).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => kept[name]), old.Location))!;
    }

    private static bool IsSame(SpecMember one, SpecMember other, Dictionary<string, string> names) =>
        names.ContainsValue(one.Name) && one.Name == other.Name
        && SchemaShapeText.OfWhole(one.Value) == SchemaShapeText.OfWhole(other.Value);
}
