using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>Moves the schemas of an operation to the components.</summary>
/// <param name="name">The name of the operation, or of what the provider sends of itself, in C#.</param>
/// <param name="hoisted">Where they go.</param>
/// <param name="scope">What is known of names in this operation.</param>
internal sealed class OperationHoist(string name, HoistedSchemas hoisted, NameScope scope)
{
    private readonly SchemaMove _ofRequest = new(hoisted, scope, isResponse: false);
    private readonly SchemaMove _ofResponse = new(hoisted, scope, isResponse: true);

    public SpecObject Apply(SpecObject operation)
    {
        SpecObject result = operation["parameters"] is SpecArray { Items.Count: > 0 } parameters
            ? operation.With("parameters", parameters.Map(Parameter))
            : operation;
        if (result.Object("requestBody") is { } body)
        {
            result = result.With("requestBody", Content(body, _ofRequest, media => [name + "Request", name + media + "Request"], result.Object(Marks.Bodies)));
        }

        return result.Object("responses") is { } responses ? result.With("responses", Responses(responses)) : result;
    }

    /// <summary>Moves the schema of what the provider sends of itself.</summary>
    public SpecNode Payload(SpecNode payload) => Content(payload, _ofResponse, media => [name + "Payload", name + media + "Payload"]);

    /// <summary>The answer that stands for all others is named first: it is the plain one.</summary>
    private SpecObject Responses(SpecObject responses)
    {
        Dictionary<string, SpecNode> moved = responses.Members.OrderBy(status => status.Name != "default")
            .ToDictionary(status => status.Name, status => Content(status.Value, _ofResponse, media => Names(status.Name, media, responses)));
        return responses.Map(status => moved[status.Name]);
    }

    private string[] Names(string status, string media, SpecObject responses)
    {
        string role = IsSuccess(status, responses) ? "Response" : "Error";
        string word = StatusWords.Of(status);
        return [name + role, name + word + role, name + word + media + role];
    }

    /// <summary>Where no success is stated, <c>default</c> is that as well.</summary>
    private static bool IsSuccess(string status, SpecObject responses) =>
        status is ['2', ..] || (status == "default" && !responses.Members.Any(answer => answer.Name is ['2', ..]));

    private SpecNode Parameter(SpecNode parameter)
    {
        string word = Words.Pascal(parameter.Text("name") ?? "");
        TypeName place = new(name, [name + word, name + word + Words.Pascal(parameter.Text("in") ?? "")], word);
        return parameter is SpecObject value && value["schema"] is { } schema ? value.With("schema", _ofRequest.Place(schema, place))
            : parameter.Object("content") is null ? parameter
            : Content(parameter, _ofRequest, _ => place.Choices);
    }

    /// <summary>JSON is named first: it is what a client sends and reads where there is a choice. Further bodies are named last, after their methods.</summary>
    private SpecNode Content(SpecNode body, SchemaMove move, Func<string, IReadOnlyList<string>> names, SpecObject? further = null)
    {
        if (body.Object("content") is not { } content)
        {
            return body;
        }

        Dictionary<string, SpecNode> moved = content.Members.OrderBy(media => further?[media.Name] is not null).ThenBy(media => MediaWords.Of(media.Name) != "Json").ToDictionary(
            media => media.Name,
            media => media.Value is SpecObject type && type["schema"] is { } schema
                ? type.With("schema", move.Place(schema, Place(media, names, further)))
                : media.Value);
        return ((SpecObject)body).With("content", content.Map(media => moved[media.Name]));
    }

    private TypeName Place(SpecMember media, Func<string, IReadOnlyList<string>> names, SpecObject? further) => further.Text(media.Name) is { } method
        ? new TypeName(method, [method + "Request"], "") { IsBody = true }
        : new TypeName(name, names(MediaWords.Of(media.Name)), "") { IsBody = true };
}
