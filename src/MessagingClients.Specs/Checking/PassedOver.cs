using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Inlining;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Checking;

/// <summary>What a document says and no client is made of; texts for people and the extensions of others are left out.</summary>
internal static class PassedOver
{
    public static IEnumerable<SpecNote> Of(SpecObject document) =>
    [
        .. document.Members("webhooks").Where(webhook => !PayloadInline.OfWebhook(document, webhook).Any())
            .Select(webhook => Note(NoteCodes.Webhook, webhook.Value, $"The webhook {webhook.Name} sends no JSON, and")),
        .. OperationNode.All(document).SelectMany(node => OfOperation(document, node)),
        .. document.Items("servers").Skip(1).Select(server => Note(NoteCodes.FurtherServer, server, $"The server {server.Text("url")}")),
        .. new SecurityReader(document).Unused.Select(scheme => Note(NoteCodes.UnusedScheme, scheme.Node, $"The security scheme {scheme.Name}")),
    ];

    private static IEnumerable<SpecNote> OfOperation(SpecObject document, OperationNode node)
    {
        string operation = $"{node.Method.ToUpperInvariant()} {node.Path}";
        return node.Operation.Members("callbacks").Where(callback => !PayloadInline.OfCallback(document, node, callback).Any())
            .Select(callback => Note(NoteCodes.Callback, callback.Value, $"The callback {callback.Name} of {operation} sends no JSON, and"))
            .Concat(OfBody(node, operation))
            .Concat(node.Operation.Items("parameters").Where(parameter => parameter.Flag("allowEmptyValue"))
                .Select(parameter => new SpecNote(NoteCodes.EmptyValue, parameter.Location, $"The parameter {parameter.Text("name")} of {operation} may come without a value, and is never sent so.")))
            .Concat(node.Operation.Members("responses").SelectMany(answer => OfAnswer(answer, operation).Concat(OfMedia(document, answer, operation))));
    }

    private static IEnumerable<SpecNote> OfBody(OperationNode node, string operation)
    {
        SpecNode? body = node.Operation["requestBody"];
        SpecMember? chosen = RequestMedia.Chosen(body);
        SpecObject? further = node.Operation.Object(Marks.Bodies);
        IEnumerable<SpecNote> others = RequestMedia.PassedOver(body).Where(media => further?[media.Name] is null)
            .Select(media => new SpecNote(NoteCodes.MediaType, media.Location, $"The media type {media.Name} of {operation} is passed over; {chosen!.Name} is sent."));
        return others.Concat(body.Members("content").Where(media => media.Name == chosen?.Name || further?[media.Name] is not null)
            .Where(media => !RequestMedia.IsChecked(media) && media.Value.Value("schema") is not null)
            .Select(media => new SpecNote(NoteCodes.OwnForm, media.Location, $"The body of {operation} goes out as its caller has it; its schema is not checked.")));
    }

    private static IEnumerable<SpecNote> OfAnswer(SpecMember answer, string operation) =>
        answer.Value.Members("links").Select(link => Note(NoteCodes.Link, link.Value, $"The link {link.Name} of answer {answer.Name} to {operation}"))
            .Concat(answer.Value.Members("headers").Select(header =>
                Note(NoteCodes.AnswerHeader, header.Value, $"The header {header.Name} of answer {answer.Name} to {operation}")));

    private static IEnumerable<SpecNote> OfMedia(SpecObject document, SpecMember answer, string operation) =>
        AnswerMedia.Of(document, answer.Value) is { } chosen
            ? answer.Value.Members("content").Where(media => media.Name != chosen.Stated.Name).Select(media =>
                Note(NoteCodes.AnswerMedia, media.Value, $"The media type {media.Name} of answer {answer.Name} to {operation}"))
            : answer.Value.Members(Marks.NoContent).Select(media =>
                Note(NoteCodes.AnswerMedia, media.Value, $"The media type {media.Name} of answer {answer.Name} to {operation}, which never has a body (RFC 9110),"));

    private static SpecNote Note(string code, SpecNode place, string what) => new(code, place.Location, $"{what} is passed over.");
}
