using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>Of the media types of an answer, leaves the one that a client asks for, and of what is no JSON no schema, and of events that of what each holds.</summary>
internal static class AnswerStage
{
    public static SpecObject Apply(SpecObject document) => Payloads.Map(
        OperationNode.Map(document, node => node.Operation.Object("responses") is { } responses
            ? node.Operation.With("responses", responses.Map(answer => Answer(document, answer.Value)))
            : node.Operation),
        payload => Answer(document, payload.Value));

    private static SpecNode Answer(SpecObject document, SpecNode answer) =>
        answer is SpecObject stated && stated.Object("content") is { } content && AnswerMedia.Of(document, stated) is { } media
            ? stated.With("content", new SpecObject([media.Stated with { Value = Bare(media) }], content.Location))
            : answer;

    private static SpecNode Bare(AnswerMedia media) => media.Kind == AnswerKind.Events ? media.Described.With(Marks.Events, SpecScalar.OfBoolean(true))
        : media.Kind == AnswerKind.Json || media.IsRange || media.Stated.Value is not SpecObject value ? media.Stated.Value : value.Without("schema");
}
