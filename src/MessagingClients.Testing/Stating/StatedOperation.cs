using MessagingClients.Testing.Schemas;

namespace MessagingClients.Testing.Stating;

/// <summary>An operation, ready to check requests and to answer them.</summary>
internal sealed record StatedOperation(
    string Method,
    PathTemplate Path,
    IReadOnlyList<StatedParameter> Parameters,
    IReadOnlyList<IReadOnlyList<StubCredential>> Credentials,
    StatedBody? Body,
    IReadOnlyList<StatedAnswer> Answers,
    IReadOnlyList<StatedStub> Stubs)
{
    /// <summary>The name for people: method and path as the document has them.</summary>
    public string Title => $"{Method} {Path.Template}";

    /// <summary>The other bodies that a request may have.</summary>
    public IReadOnlyList<StatedBody> Further { get; init; } = [];

    /// <summary>The media types that answers have.</summary>
    public IReadOnlyList<string> MediaTypes { get; } = [.. Answers.Select(answer => answer.MediaType).OfType<string>().Distinct()];

    /// <summary>The first success of the document; what it states first where it states none.</summary>
    public StatedAnswer Success =>
        Answers.FirstOrDefault(answer => answer.Status.StartsWith('2')) ?? Answers.FirstOrDefault(answer => answer.Status == "default") ?? Answers[0];

    public static StatedOperation Of(StubOperation stub, IReadOnlyDictionary<string, string> patterns)
    {
        Schema? Parse(string? schema) => schema is null ? null : Schema.Parse(schema, patterns);
        return new StatedOperation(
            stub.Method,
            new PathTemplate(stub.Path),
            [.. stub.Parameters.Select(parameter => new StatedParameter(parameter.In, parameter.Name, parameter.Required, Parse(parameter.Schema), parameter.Separator, parameter.Object))],
            stub.Credentials,
            stub.Body is null ? null : new StatedBody(stub.Body.MediaType, stub.Body.Required, stub.Body.IsJson, Parse(stub.Body.Schema)),
            [.. stub.Answers.Select(answer => new StatedAnswer(answer.Status, answer.MediaType, answer.IsJson, Parse(answer.Schema), answer.Examples))],
            [.. stub.Stubs.Select(each => new StatedStub([.. each.When.Select(when => Parse(when)!)], each.Status, each.MediaType, each.Body))])
        {
            Further = [.. (stub.Further ?? []).Select(mediaType => new StatedBody(mediaType, stub.Body!.Required, IsJson: false, Schema: null))],
        };
    }

    /// <summary>The answer of a status, be it stated by its number, by its hundred or for all others.</summary>
    public StatedAnswer? Find(int status) =>
        Find($"{status}") ?? Find($"{status / 100}XX") ?? Find("default");

    private StatedAnswer? Find(string status) => Answers.FirstOrDefault(answer => answer.Status.Equals(status, StringComparison.OrdinalIgnoreCase));
}
