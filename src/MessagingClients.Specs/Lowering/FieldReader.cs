using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Reads how a document has the fields of a form and the parts of a multipart body written (<c>encoding</c>).</summary>
internal static class FieldReader
{
    /// <exception cref="SpecException">No client can write a field so.</exception>
    public static IReadOnlyList<ApiField> Read(SpecObject document, SpecMember media) => RequestMedia.Kind(media) is (BodyKind.Form or BodyKind.Multipart) and var kind
        ? [.. media.Value.Members("encoding").Select(field => Read(field, kind, document)).Where(field => field is not { Style: "Usual", MediaType: null })]
        : [];

    private static ApiField Read(SpecMember field, BodyKind kind, SpecObject document)
    {
        if (field.Value.Members("headers").FirstOrDefault(header => !header.Name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)) is { } header)
        {
            throw Ungenerated.Of(header.Value, $"the header {header.Name} of a part");
        }

        string? mediaType = field.Value.Text("contentType");
        bool isStyled = FieldStyles.IsStyled(field.Value) && (kind == BodyKind.Form || !document.IsOpenApi30());
        return new ApiField(field.Name, isStyled ? FieldStyles.Read(field.Value) : "Usual", kind == BodyKind.Multipart ? mediaType : null);
    }
}
