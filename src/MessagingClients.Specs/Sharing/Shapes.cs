using System.Globalization;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Sharing;

/// <summary>
/// Knows equal schemas. A schema that is equal to a component has the component's name for its shape, whether it is written in
/// place or referred to, and so has each schema within a schema.
/// </summary>
internal sealed class Shapes
{
    private readonly Dictionary<string, string> _shapes = [];
    private readonly Dictionary<SpecObject, string> _known = new(ReferenceEqualityComparer.Instance);
    private readonly SchemaShapeText _texts;

    /// <summary>Makes the shapes of a document.</summary>
    /// <param name="components">Its schemas, by the names of their types.</param>
    public Shapes(IReadOnlyList<SpecMember> components)
    {
        _texts = new SchemaShapeText(inner => SchemaTraits.NeedsName(inner) ? SchemaReference.Link(inner, Of(inner)) : null);
        // What stands within another component has the shorter text: it must be known first.
        foreach (SpecMember component in components.Where(Named).OrderBy(component => SchemaShapeText.OfWhole(component.Value).Length))
        {
            _shapes.TryAdd(_texts.Of(component.Value), component.Name);
        }
    }

    /// <summary>The same text for equal schemas: the name of the component that they are equal to, if there is one.</summary>
    public string Of(SpecObject schema)
    {
        if (!_known.TryGetValue(schema, out string? shape))
        {
            string text = _texts.Of(schema);
            // No name of C# begins with a digit.
            shape = _shapes.TryGetValue(text, out string? known) ? known : _shapes[text] = _shapes.Count.ToString(CultureInfo.InvariantCulture);
            _known.Add(schema, shape);
        }

        return shape;
    }

    private static bool Named(SpecMember component) => component.Value is SpecObject schema && SchemaTraits.NeedsName(schema);
}
