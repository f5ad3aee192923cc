using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Merging;

namespace MessagingClients.Specs.Subtypes;

/// <summary>A component with a discriminator that others are made of by <c>allOf</c>: who refers to it means one of these.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Union">What a reference to it means.</param>
internal sealed record SubtypeBase(string Name, SpecObject Union)
{
    /// <summary>What the base itself holds, which its subtypes hold as well.</summary>
    /// <param name="schema">The component.</param>
    public static SpecObject Content(SpecObject schema) => schema.Without("discriminator", "x-name").Map(member => member switch
    {
        { Name: "allOf", Value: SpecArray parts } => parts.Map(part => part is SpecObject value && IsInPlace(value) ? value.Without("discriminator") : part),
        _ => member.Value,
    });

    /// <summary>The discriminator of a component without alternatives, or of a part that it is made of in place.</summary>
    /// <param name="schema">The component.</param>
    public static SpecObject? Discriminator(SpecNode schema) => schema is SpecObject value && SchemaTraits.UnionKeyword(value) is null
        ? schema.Items("allOf").Where(IsInPlace).Prepend(schema).Select(part => part.Object("discriminator")).FirstOrDefault(found => found.Text("propertyName") is not null)
        : null;

    /// <summary>The alternatives that a base stands for, with the words of the base.</summary>
    /// <param name="component">The base.</param>
    /// <param name="alternatives">The components that it may be.</param>
    /// <param name="allowsNull">Whether null may stand where the base does.</param>
    /// <param name="fault">What is wrong with the discriminator, or <see langword="null"/>.</param>
    public static SubtypeBase Of(SpecMember component, IEnumerable<string> alternatives, bool allowsNull, SpecDiagnostic? fault)
    {
        SourceLocation place = component.Value.Location;
        IEnumerable<SpecNode> options = alternatives.Select(name => SchemaReference.Link(name, place));
        SpecObject union = new(
            [
                .. ((SpecObject)component.Value).Members.Where(member => Annotations.Contains(member.Name)),
                new SpecMember("oneOf", new SpecArray([.. options, .. allowsNull ? [SchemaTraits.OfNull(place)] : Array.Empty<SpecNode>()], place)),
                new SpecMember("discriminator", Discriminator(component.Value)!),
                new SpecMember(Marks.Subtypes, SpecScalar.OfText(component.Name, place)),
                .. fault is null ? [] : Unmerged.Of(fault).Members,
            ],
            place);
        return new SubtypeBase(component.Name, union);
    }

    private static bool IsInPlace(SpecNode part) => part.Value("$ref") is null;
}
