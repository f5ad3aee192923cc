using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of the answers of an operation.</summary>
internal sealed class AnswerFacts(ApiOperation operation)
{
    private const string None = "NoBody";

    /// <summary>Whether no success has a body.</summary>
    public bool IsNone => Body is null;

    /// <summary>The type of a success' body. One that is no reference is another type where it may be missing.</summary>
    public string Response => Body is null ? None : IsSeveral ? "object" : MayBeNull && !CSharpTypes.IsReference(Body) ? $"{CSharpTypes.Of(Body)}?" : CSharpTypes.Of(Body);

    /// <summary>Whether the body is a reference that may be null.</summary>
    public bool IsOptional => Body is not null && MayBeNull && (IsSeveral || CSharpTypes.IsReference(Body));

    /// <summary>What a call returns, for people.</summary>
    public string Returns =>
        Body is null ? "A task that ends with a success"
        : IsSeveral ? $"The body of the response, by its status: {string.Join(", ", Stated.Where(success => success.Content is not null).Select(Told))}{Missing}{(Stated.Any(IsStream) ? ". Dispose what is a stream" : "")}"
        : Stated[0].Content is { Kind: AnswerKind.Events } ? "The events of the response as they come. Read or dispose them"
        : IsStream(Stated[0]) ? $"The body of the response as it comes{Missing}. Dispose it"
        : $"The body of the response{Missing}";

    public IEnumerable<SpecNode> Successes =>
        (Stated.Length == 0 ? [new ApiAnswer(200, 299, "", null, BodyOptional: true, [])] : Stated).Select(Success);

    public IEnumerable<SpecNode> Failures => StatedFailures.Select(Failure);

    /// <summary>What the typed errors are, for people.</summary>
    public IEnumerable<string> Errors => StatedFailures.Where(IsTyped).Select(Error).Distinct();

    public string Accept => string.Join(", ", operation.Responses.Select(response => response.Content?.MediaType).OfType<string>().Distinct());

    /// <summary>The types that JSON is read as and that are no objects of the client.</summary>
    public IEnumerable<string> Roots => Stated.Where(HasJson).Select(Clr).Concat(Stated.Where(HasJsonEvents).Select(Event)).Concat(StatedFailures.Where(HasJson).Select(failure => CSharpTypes.Of(failure.Content!)));

    private bool IsSeveral => Stated.Select(success => success.Content).OfType<ApiContent>().Select(CSharpTypes.Of).Distinct().Count() > 1;

    private bool MayBeNull => Stated.Any(success => success.BodyOptional || success.Content is { TakesNull: true });

    private string Missing => MayBeNull ? ", or <see langword=\"null\"/> where a success came without one" : "";

    private static bool IsStream(ApiAnswer response) => response.Content is { Kind: AnswerKind.Stream or AnswerKind.Events };

    private static bool HasJson(ApiAnswer response) => response.Content is { Kind: AnswerKind.Json };

    private static bool HasJsonEvents(ApiAnswer response) => response.Content is { HasJsonEvents: true };

    private static string Event(ApiAnswer response) => CSharpTypes.OfEvent(response.Content!);

    private ApiContent? Body => Stated.FirstOrDefault(success => success.Content is not null)?.Content;

    /// <summary>The successes; the one that others are read like comes first, and what is meant by its own number before ranges.</summary>
    private ApiAnswer[] Stated =>
        [.. operation.Responses.Where(response => response.IsSuccess).OrderBy(success => success.Content is null).ThenBy(Width)];

    private ApiAnswer[] StatedFailures => [.. operation.Responses.Where(response => !response.IsSuccess).OrderBy(Width)];

    private static int Width(ApiAnswer response) => response.Through - response.Status;

    /// <summary>Bytes of a failure are read as they are, bounded as all of them.</summary>
    private static bool IsTyped(ApiAnswer failure) => failure.Content is { Kind: not (AnswerKind.Stream or AnswerKind.Events) };

    private SpecNode Success(ApiAnswer response) => Fact.Object(
        ("status", Fact.Of(response.Status)),
        ("through", Fact.Of(response.Through)),
        ("reader", Fact.Of(Reader(response.Content, IsSeveral ? "" : Response))),
        ("clr", Fact.Of(HasJsonEvents(response) ? Event(response) : Clr(response))),
        ("boxed", Fact.Of(IsSeveral && response.Content is not null)),
        ("takesNull", Fact.Of(response.Content is { TakesNull: true })),
        ("bodyOptional", Fact.Of(response is { Content: not null, BodyOptional: true })));

    private string Clr(ApiAnswer success) => success.Content is null ? "" : IsSeveral ? CSharpTypes.Of(success.Content) : Response;

    private static SpecNode Failure(ApiAnswer response)
    {
        string clr = IsTyped(response) ? CSharpTypes.Of(response.Content!) : "";
        return Fact.Object(
            ("status", Fact.Of(response.Status)),
            ("through", Fact.Of(response.Through)),
            ("reader", Fact.Of(clr.Length == 0 ? "" : Reader(response.Content is { TakesNull: true } content ? content with { TakesNull = false } : response.Content, clr))),
            ("clr", Fact.Of(clr)),
            ("description", Fact.Of(CSharpText.Literal(DocComment.OneLine(response.Description).TrimEnd('.')))));
    }

    /// <summary>What reads a body: a type of the client by its own name, where it is that and nothing else.</summary>
    private static string Reader(ApiContent? content, string clr) => content switch
    {
        null => "",
        { Kind: AnswerKind.Text } => "text",
        { Kind: AnswerKind.Stream } => "stream",
        { HasJsonEvents: true } => "events",
        { Kind: AnswerKind.Events } => "textEvents",
        { Model: { } model, TakesNull: false } when model == clr => "model",
        _ => "json",
    };

    private static string Told(ApiAnswer success) =>
        $"{success.Status}{(success.Through == success.Status ? "" : $" to {success.Through}")} {Error(success)}";

    private static string Error(ApiAnswer response) => response.Content switch
    {
        { Kind: AnswerKind.Text } => "a text",
        { Kind: AnswerKind.Stream } => "a stream",
        { Kind: AnswerKind.Events } => "a stream of events",
        { Model: { } model } => $"a <see cref=\"{model}\"/>",
        var content => $"JSON, read as <c>{DocComment.Escape(CSharpTypes.Of(content!))}</c>",
    };
}
