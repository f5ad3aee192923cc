using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Facts;

/// <summary>Which operations have a type for their bodies.</summary>
internal sealed class ModelUses(Api api)
{
    private readonly ILookup<string?, ApiOperation> _senders = api.Operations.ToLookup(operation => operation.Body?.Model);
    private readonly ILookup<string?, (ApiOperation Operation, ApiAnswer Answer)> _answers =
        api.Operations.SelectMany(operation => operation.Responses, (operation, answer) => (operation, answer)).ToLookup(received => received.answer.Model);

    /// <summary>The operations whose request has the type, in the order of the document.</summary>
    public IEnumerable<ApiOperation> Senders(ApiModel model) => _senders[model.Name];

    /// <summary>The answers that have the type and the operations that get them, in the order of the document.</summary>
    public IEnumerable<(ApiOperation Operation, ApiAnswer Answer)> Answers(ApiModel model) => _answers[model.Name];
}
