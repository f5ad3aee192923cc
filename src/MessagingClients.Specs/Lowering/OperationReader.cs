using System.Globalization;
using System.Text.RegularExpressions;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Lowering;

/// <summary>Turns an operation of a document into one of a client.</summary>
internal sealed partial class OperationReader(OperationNode node)
{
    public ApiOperation Read() => new(
        node.Operation.Text("operationId")!,
        node.Operation.Text("x-name")!,
        node.Method,
        node.Path,
        node.Operation.Text("summary"),
        node.Operation.Text("description"),
        node.Operation.Flag("deprecated"),
        ReadParameters(),
        ReadBody(),
        [.. node.Operation.Members("responses").Select(ReadAnswer)]);

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Braces();

    private List<ApiParameter> ReadParameters()
    {
        SpecNode[] stated = [.. node.PathItem.Items("parameters").Concat(node.Operation.Items("parameters"))];
        if (Array.Find(stated, parameter => parameter.Text("in") != "path") is { } other)
        {
            throw Unsupported(other, "a parameter outside the path");
        }

        return [.. Braces().Matches(node.Path).Select(match => ReadParameter(match.Groups[1].Value, stated))];
    }

    private ApiParameter ReadParameter(string name, SpecNode[] stated)
    {
        SpecNode parameter = Array.Find(stated, parameter => parameter.Text("name") == name)
            ?? throw new SpecException(DiagnosticCodes.Invalid, node.Operation.Location, $"The path has {{{name}}}, but no parameter of that name is stated.");
        return parameter.Object("schema").Text("type") == "string"
            ? new ApiParameter(name, parameter.Text("description"))
            : throw Unsupported(parameter, "a parameter of the path that is not a string");
    }

    private ApiBody ReadBody() => node.Operation.Object("requestBody") is { } body
        ? ReadContent(body) is (var mediaType, { } model)
            ? new ApiBody(mediaType!, model, body.Text("description"))
            : throw Unsupported(body, "a request whose body is not a JSON object")
        : throw Unsupported(node.Operation, "an operation without a request body");

    private static ApiAnswer ReadAnswer(SpecMember answer)
    {
        if (!int.TryParse(answer.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int status))
        {
            throw Unsupported(answer.Value, $"the answer '{answer.Name}'");
        }

        (string? mediaType, string? model) = ReadContent(answer.Value);
        return new ApiAnswer(
            status, answer.Value.Text("description") ?? "", mediaType, model, model is null || answer.Value.Flag("x-body-optional"));
    }

    private static (string? MediaType, string? Model) ReadContent(SpecNode body) => body.Members("content") switch
    {
        [] => (null, null),
        [var media] when IsJson(media.Name) && SchemaReference.Target(media.Value.Value("schema")) is { } model =>
            (media.Name, model),
        _ => throw Unsupported(body, "a body of another kind than one JSON object"),
    };

    private static bool IsJson(string mediaType)
    {
        string type = mediaType.Split(';')[0].Trim();
        return type.EndsWith("json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("jsonld", StringComparison.OrdinalIgnoreCase);
    }

    private static SpecException Unsupported(SpecNode place, string what) => new(
        DiagnosticCodes.Unsupported, place.Location, $"No client can be generated for {what} yet. Remove it by the overlay.");
}
