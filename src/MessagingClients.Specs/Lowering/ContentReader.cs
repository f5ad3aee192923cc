using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Reads what an answer, or something else that the provider sends, holds.</summary>
internal sealed class ContentReader(SpecObject document)
{
    private readonly ShapeReader _shapes = new(document, isStrict: false);

    /// <returns><see langword="null"/> for no body.</returns>
    /// <exception cref="SpecException">No client can read it.</exception>
    public ApiContent? Read(SpecNode answer) => AnswerMedia.Of(document, answer) is { } media ? Read(media) : null;

    private ApiContent Read(AnswerMedia media)
    {
        Shape shape = media is { HasJson: true, Schema: { } schema } ? _shapes.Read(schema) : media.HasJson || media.Kind != AnswerKind.Events ? new Shape.Any() : new Shape.Text();
        return new ApiContent(
            MediaType(media),
            media.Kind,
            shape,
            media is { HasJson: true, Schema: { } stated } && shape is not (Shape.Any or Shape.Listed) && _shapes.AllowsNull(stated)) { HasJsonEvents = media is { Kind: AnswerKind.Events, HasJson: true } };
    }

    private static string MediaType(AnswerMedia media) => RequestMedia.IsMediaType(media.Asked) ? media.Asked : throw RequestMedia.NoMediaType(media.Stated);
}
