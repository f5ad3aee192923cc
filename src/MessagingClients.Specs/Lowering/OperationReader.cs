using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Lowering;

/// <summary>Turns an operation of a document into one of a client.</summary>
internal sealed partial class OperationReader(SpecObject document, OperationNode node, IReadOnlyList<ApiModel> models)
{
    private readonly PointerReader _pointers = new(models);

    public ApiOperation Read()
    {
        if ((node.PathItem["servers"] ?? node.Operation["servers"] ?? node.PathItem["additionalOperations"]) is { } unread)
        {
            throw Unsupported(unread, "servers or operations of a path's own");
        }

        return Make();
    }

    private ApiOperation Make() => new(
        node.Operation.Text("operationId")!,
        NameLength.Require(node.Operation.Text("x-name")!, node.Operation),
        node.Method,
        node.Path,
        node.Operation.Text("summary"),
        node.Operation.Text("description"),
        node.Operation.Flag("deprecated"),
        ReadParameters(),
        ReadBody(),
        ReadResponses(),
        ReadIdempotencyKey(),
        ReadUnprocessed());

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Braces();

    private List<ApiParameter> ReadParameters()
    {
        IReadOnlyList<SpecNode> stated = node.Operation.Items("parameters");
        if (stated.FirstOrDefault(parameter => parameter.Text("in") != "path") is { } other)
        {
            throw Unsupported(other, "a parameter outside the path");
        }

        string[] names = [.. Braces().Matches(node.Path).Select(match => match.Groups[1].Value)];
        if (Braces().Replace(node.Path, "").AsSpan().ContainsAny('{', '}') || names.Distinct().Count() < names.Length)
        {
            throw new SpecException(
                DiagnosticCodes.Invalid, node.Operation.Location, $"Expected each parameter of the path '{node.Path}' in braces of its own, once.");
        }

        return RequireDistinct([.. names.Select(name => ReadParameter(name, stated))]);
    }

    private List<ApiParameter> RequireDistinct(List<ApiParameter> parameters) =>
        parameters.GroupBy(parameter => parameter.Variable).FirstOrDefault(same => same.Count() > 1) is { } clash
            ? throw new SpecException(
                DiagnosticCodes.Name, node.Operation.Location, $"The parameters {string.Join(" and ", clash.Select(parameter => $"'{parameter.Name}'"))} of the path '{node.Path}' would both be called {clash.Key}. No client can be generated for this path; remove it by the overlay.")
            : parameters;

    private ApiParameter ReadParameter(string name, IReadOnlyList<SpecNode> stated)
    {
        SpecNode parameter = stated.FirstOrDefault(parameter => parameter.Text("name") == name)
            ?? throw new SpecException(DiagnosticCodes.Invalid, node.Operation.Location, $"The path has {{{name}}}, but no parameter of that name is stated.");
        return parameter.Object("schema") is { } schema && IsAnyText(schema) && parameter.Text("style") is null or "simple"
            ? new ApiParameter(name, NameLength.Require(ParameterNames.Of(name), parameter), parameter.Text("description"))
            : throw Unsupported(parameter, "a parameter of the path that is more than a string");
    }

    /// <summary>A segment of a path is a text of at least one character in any case.</summary>
    private static bool IsAnyText(SpecObject schema) => schema.Members.All(member => member switch
    {
        { Name: "type" } => member.Value.AsText() == "string",
        { Name: "minLength", Value: SpecScalar length } => length.Text is "0" or "1",
        _ => Annotations.Contains(member.Name),
    });

    private ApiBody ReadBody() => node.Operation.Object("requestBody") is { } body
        ? ReadContent(body) is (var mediaType, { } model)
            ? new ApiBody(mediaType!, model)
            : throw Unsupported(body, "a request whose body is not a JSON object")
        : throw Unsupported(node.Operation, "an operation without a request body");

    private List<ApiResponse> ReadResponses()
    {
        List<ApiResponse> responses = [.. node.Operation.Members("responses").Select(ReadResponse)];
        string[] bodies = [.. responses.Where(response => response.IsSuccess).Select(response => response.Model).OfType<string>().Distinct()];
        return bodies.Length == 1
            ? responses
            : throw Unsupported(node.Operation, $"an operation whose successes have {bodies.Length} kinds of bodies");
    }

    private string? ReadIdempotencyKey() => node.Operation["x-idempotency-key"] is not { } pointer ? null
        : _pointers.Read(pointer, ReadBody().Model) is [var member] ? member.JsonName
        : throw Unsupported(node.Operation, "an idempotency key that is no member of the request's body");

    private bool ReadUnprocessed() => node.Operation["x-unprocessed"] is { } stated
        && (stated is SpecArray { Items: [SpecScalar { Text: "429" }] }
            ? true
            : throw new SpecException(
                DiagnosticCodes.Invalid, stated.Location, "Expected x-unprocessed to be [429]: no other status can say that a request was not processed. Correct the overlay."));

    private ApiResponse ReadResponse(SpecMember answer)
    {
        if (!int.TryParse(answer.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int status))
        {
            throw Unsupported(answer.Value, $"the answer '{answer.Name}'");
        }

        (string? mediaType, string? model) = ReadContent(answer.Value);
        if (answer.Value.Value("x-message-id") is { } messageId)
        {
            _pointers.Read(messageId, model);
        }

        return new ApiResponse(
            status,
            answer.Value.Text("description") ?? "",
            mediaType,
            model,
            model is null || answer.Value.Flag("x-body-optional"),
            new FailureSignReader(models, _pointers).Read(answer, model));
    }

    private (string? MediaType, string? Model) ReadContent(SpecNode body) => body.Members("content") switch
    {
        [] => (null, null),
        [var media] when IsJson(MediaType(media)) && SchemaReference.Target(media.Value.Value("schema")) is { } model && IsObject(model) =>
            (media.Name, model),
        _ => throw Unsupported(body, "a body of another kind than one JSON object"),
    };

    private bool IsObject(string component) =>
        document.Object("components").Object("schemas").Object(component) is { } schema && schema["properties"] is SpecObject && schema["enum"] is null;

    /// <summary>RFC 9110, section 8.3.1.</summary>
    private static string MediaType(SpecMember media) => MediaTypeHeaderValue.TryParse(media.Name, out _) && !media.Name.Any(char.IsControl)
        ? media.Name
        : throw new SpecException(
            DiagnosticCodes.Invalid, media.Location, $"Expected a media type (RFC 9110) such as application/json, found '{media.Name}'. Correct it by the overlay.");

    private static bool IsJson(string mediaType)
    {
        string type = mediaType.Split(';')[0].Trim();
        return type.EndsWith("json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("jsonld", StringComparison.OrdinalIgnoreCase);
    }

    private static SpecException Unsupported(SpecNode place, string what) => new(
        DiagnosticCodes.Unsupported, place.Location, $"No client can be generated for {what} yet. Remove it by the overlay.");
}
