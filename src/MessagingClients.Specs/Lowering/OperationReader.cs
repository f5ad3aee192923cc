using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Lowering;

/// <summary>Turns an operation of a document into one of a client.</summary>
internal sealed class OperationReader(SpecObject document, OperationNode node, IReadOnlyList<ApiModel> models)
{
    private readonly PointerReader _pointers = new(models);

    public ApiOperation Read()
    {
        if (node.PathItem["additionalOperations"] is { } unread)
        {
            throw Ungenerated.Of(unread, "operations of methods of the document's own");
        }

        PathText.Require(node);
        return Make();
    }

    private ApiOperation Make()
    {
        ParameterReader parameters = new(document, node);
        DistinctParameters distinct = new();
        IReadOnlyList<ApiParameter> path = distinct.Of(parameters.ReadPath());
        IReadOnlyList<ApiParameter> others = distinct.Of(parameters.ReadOthers());
        return Make(path, others) with { OptionalParameters = Optional(others), Area = AreaNames.Of(document, node.Operation) };
    }

    private ApiOperation Make(IReadOnlyList<ApiParameter> path, IReadOnlyList<ApiParameter> others)
    {
        string name = NameLength.Require(node.Operation.Text("x-name")!, node.Operation);
        ApiBody? body = new BodyReader(document, node.Operation).Read();
        return new ApiOperation(
            node.Operation.Text("operationId")!,
            name,
            node.Method,
            node.Path,
            node.Operation.Text("summary"),
            node.Operation.Text("description"),
            node.Operation.Flag("deprecated"),
            path,
            others,
            body,
            new AnswerReader(document, node, models).Read(),
            ReadIdempotencyKey(body),
            ReadUnprocessed())
        {
            IsFurther = node.Operation[Marks.FurtherOf] is not null,
        };
    }

    private string? Optional(IReadOnlyList<ApiParameter> parameters)
    {
        string name = node.Operation.Text(Marks.FurtherOf) ?? node.Operation.Text("x-name")!;
        SpecObject? schemas = document.Object("components").Object("schemas");
        return parameters.Any(parameter => !parameter.Member.IsRequired)
            ? new[] { name + "Parameters", name + "OptionalParameters" }.Concat(NumberedNames.Of(name + "Parameters")).First(free => schemas?[free] is null)
            : null;
    }

    private string? ReadIdempotencyKey(ApiBody? body) => node.Operation["x-idempotency-key"] is not { } pointer ? null
        : body is { IsModel: true } && _pointers.Read(pointer, body.Model) is [var member] ? member.JsonName
        : throw Ungenerated.Of(node.Operation, "an idempotency key that is no member of the request's body");

    private bool ReadUnprocessed() => node.Operation["x-unprocessed"] is { } stated
        && (stated is SpecArray { Items: [SpecScalar { Text: "429" }] }
            ? true
            : throw new SpecException(
                DiagnosticCodes.Invalid, stated.Location, "Expected x-unprocessed to be [429]: no other status can say that a request was not processed. Correct the overlay."));
}
