using System.ComponentModel;

namespace MessagingClients.Operations;

/// <summary>How a document has one field of a form, or one part of a multipart body, written.</summary>
/// <param name="style">How an array or an object stands in it.</param>
/// <param name="mediaTypes">The media types of the part with commas between them, or <see langword="null"/> for the usual one.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BodyField(FieldStyle style, string? mediaTypes = null)
{
    internal static BodyField Usual { get; } = new(FieldStyle.Usual);

    internal FieldStyle Style { get; } = style;

    internal IReadOnlyList<string> MediaTypes { get; } = mediaTypes?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
