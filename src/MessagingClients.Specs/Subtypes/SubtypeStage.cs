using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Subtypes;

/// <summary>
/// What a base with a discriminator means where it is referred to: one of the components that are made of it by <c>allOf</c>
/// (OpenAPI, Discriminator Object). These alternatives become a component beside the base, which keeps its place and its members.
/// </summary>
internal static class SubtypeStage
{
    private const string Suffix = "Subtypes";

    /// <summary>States the alternatives of a document's bases.</summary>
    /// <param name="document">The inlined document.</param>
    /// <returns>The same document, with a union for each base that something refers to.</returns>
    public static SpecObject Apply(SpecObject document)
    {
        ArgumentNullException.ThrowIfNull(document);
        IReadOnlyList<SubtypeBase> bases = SubtypeBases.Of(document);
        if (bases.Count == 0)
        {
            return document;
        }

        HashSet<string> taken = [.. document.Object("components").Members("schemas").Select(schema => schema.Name)];
        Dictionary<string, string> unions = bases.ToDictionary(found => found.Name, found => FreeNames.Take(found.Name, Suffix, taken));
        BaseReferences references = new(document, unions);
        SpecObject led = references.Apply();
        Dictionary<string, SubtypeBase> met = bases.Where(found => references.Met.Contains(found.Name)).ToDictionary(found => found.Name);
        return (SpecObject)SpecEdit.Replace(led, ["components", "schemas"], schemas => new SpecObject(
            ((SpecObject)schemas).Members.SelectMany(schema => met.TryGetValue(schema.Name, out SubtypeBase? found) ? Both(schema, found, unions[schema.Name]) : [schema]),
            schemas.Location))!;
    }

    private static SpecMember[] Both(SpecMember component, SubtypeBase found, string union) =>
        [component with { Value = SubtypeBase.Content((SpecObject)component.Value) }, component with { Name = union, Value = found.Union }];
}
