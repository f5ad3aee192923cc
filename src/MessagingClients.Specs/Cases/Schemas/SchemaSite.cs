using System.Collections.Immutable;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>A place in a value, with what the document says of it.</summary>
/// <param name="Segments">The way to it from the root.</param>
/// <param name="Place">The same, as clients spell it: <c>to[0].name</c>; empty at the root.</param>
/// <param name="Member">The nearest member around it that the document names; empty at the root.</param>
/// <param name="Stated">The schema that stands there.</param>
/// <param name="Schema">The same, or the alternative of it that the value took.</param>
/// <param name="Value">The value.</param>
/// <param name="IsRequired">Whether it is a member that the document requires.</param>
/// <param name="AllowsNull">Whether null may stand there.</param>
internal sealed record SchemaSite(
    ImmutableList<string> Segments, string Place, string Member, SpecObject Stated, SpecObject Schema, SpecNode Value, bool IsRequired, bool AllowsNull)
{
    /// <summary>Its name in the id of a case.</summary>
    public string Label => Segments.IsEmpty ? "body" : string.Join('.', Segments);

    /// <summary>Whether anything at all may stand there.</summary>
    public bool IsAnything => Schema["type"] is null && Schema["properties"] is null && Schema["enum"] is null && Schema["const"] is null;

    /// <summary>Whether it holds one of a few values that the document lists.</summary>
    public bool IsListed => Schema["enum"] is not null || Schema["const"] is not null;

    /// <summary>Whether the document lists the very value that stands there.</summary>
    public bool Lists => Schema.Items("enum").Append(Schema["const"]).Any(Value.DeepEquals);

    /// <summary>Whether the document calls it a number, whole or not.</summary>
    public bool IsNumber => SchemaTraits.Types(Schema) is ["integer" or "number"];

    /// <summary>Whether it is another place or a part of it.</summary>
    public bool IsWithin(SchemaSite other) => Segments.Take(other.Segments.Count).SequenceEqual(other.Segments);

    /// <summary>The root with another value here; without a value the place is taken out.</summary>
    public SpecNode Edit(SpecNode root, SpecNode? value) => SpecEdit.Replace(root, Segments, _ => value)!;
}
