using System.Net.Http.Headers;
using MessagingClients.Specs.Apis;
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

    /// <summary>RFC 9110, section 8.3.1.</summary>
    private static string MediaType(AnswerMedia media) => MediaTypeHeaderValue.TryParse(media.Asked, out _) && !media.Asked.Any(char.IsControl)
        ? media.Asked
        : throw new SpecException(
            DiagnosticCodes.Invalid, media.Stated.Location, $"Expected a media type (RFC 9110) such as application/json, found '{media.Stated.Name}'. Correct it by the overlay.");
}
