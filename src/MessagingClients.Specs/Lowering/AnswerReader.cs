using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Reads the answers of an operation.</summary>
internal sealed class AnswerReader(SpecObject document, OperationNode node, IReadOnlyList<ApiModel> models)
{
    private readonly PointerReader _pointers = new(models);
    private readonly ContentReader _contents = new(document);

    /// <summary>The answers that the document states, in its order.</summary>
    /// <exception cref="SpecException">No client can read an answer.</exception>
    public IReadOnlyList<ApiAnswer> Read()
    {
        return
        [
            .. from answer in node.Answers
               let read = Read(answer)
               from range in StatedStatus.Ranges(answer, node)
               select read with { Status = range.From, Through = range.Through },
        ];
    }

    private ApiAnswer Read(SpecMember answer)
    {
        ApiContent? content = _contents.Read(answer.Value);
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
}
