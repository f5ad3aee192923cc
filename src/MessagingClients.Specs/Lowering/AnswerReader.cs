using System.Net.Http.Headers;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Reads the answers of an operation.</summary>
internal sealed class AnswerReader(SpecObject document, OperationNode node, IReadOnlyList<ApiModel> models)
{
    private readonly PointerReader _pointers = new(models);
    private readonly ShapeReader _shapes = new(document, isStrict: false);

    /// <summary>The answers that the document states, in its order.</summary>
    /// <exception cref="SpecException">No client can read an answer.</exception>
    public IReadOnlyList<ApiAnswer> Read()
    {
        return
        [
            .. from answer in node.Operation.Members("responses")
               where !answer.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase)
               let read = Read(answer)
               from range in StatedStatus.Ranges(answer, node)
               select read with { Status = range.From, Through = range.Through },
        ];
    }

    private ApiAnswer Read(SpecMember answer)
    {
        ApiContent? content = AnswerMedia.Of(document, answer.Value) is { } media ? ReadContent(media) : null;
        if (answer.Value.Value("x-message-id") is { } messageId)
        {
            _pointers.Read(messageId, content?.Model);
        }

        return new ApiAnswer(
            0,
            0,
            answer.Value.Text("description") ?? "",
            content,
            content is null || answer.Value.Flag("x-body-optional"),
            new FailureSignReader(models, _pointers).Read(answer, content?.Model));
    }

    private ApiContent ReadContent(AnswerMedia media)
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
