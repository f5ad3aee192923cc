namespace MessagingClients.Specs.Documents;

/// <summary>The one of the media types of an answer that a client asks for: JSON where there is any.</summary>
/// <param name="Stated">The media type as the document writes it, with what the document says of it.</param>
/// <param name="Kind">What it is to who reads it.</param>
internal sealed record AnswerMedia(SpecMember Stated, AnswerKind Kind)
{
    /// <summary>The schema of the body, or of what each event holds; <see langword="null"/> where there is none.</summary>
    public SpecNode? Schema { get; private init; }

    /// <summary>Whether JSON is read, as a body or in events.</summary>
    public bool HasJson => Kind == AnswerKind.Json || (Kind == AnswerKind.Events && Schema is not null);

    /// <summary>What the document says of it, the schema of events being that of what each holds.</summary>
    public SpecObject Described => (Stated.Value as SpecObject ?? new SpecObject([])) is var stated && Kind != AnswerKind.Events ? stated
        : Schema is null ? stated.Without("schema", "itemSchema") : stated.Without("itemSchema").With("schema", Schema);

    /// <summary>The media type to ask for: what may be anything and is described as JSON is asked for as JSON.</summary>
    public string Asked => IsRange && Kind == AnswerKind.Json ? "application/json" : Stated.Name;

    /// <summary>A media type to answer with.</summary>
    public string Served => (IsRange, Kind) switch
    {
        (false, _) => Stated.Name,
        (_, AnswerKind.Json) => "application/json",
        (_, AnswerKind.Text) => "text/plain",
        _ when Essence(Stated.Name) is "image/*" => "image/png",
        _ => "application/octet-stream",
    };

    /// <summary>Whether the document names several media types at once.</summary>
    public bool IsRange => MediaKinds.IsRange(Essence(Stated.Name));

    /// <summary>The media type of an answer; <see langword="null"/> for an answer without a body.</summary>
    public static AnswerMedia? Of(SpecObject document, SpecNode answer) => answer.Members("content")
        .Select(media => Of(document, media))
        .OrderBy(media => media.Kind)
        .ThenBy(media => media.IsRange)
        .FirstOrDefault();

    private static AnswerMedia Of(SpecObject document, SpecMember media)
    {
        SpecNode? schema = media.Value.Value("schema");
        AnswerKind kind = MediaKinds.Of(Essence(media.Name), SchemaReference.Resolve(document, schema));
        return new AnswerMedia(media, kind) { Schema = kind == AnswerKind.Events ? EventSchema.Of(document, media.Value) : schema };
    }

    private static string Essence(string mediaType) => string.Concat(mediaType.Split(';')[0].Trim().Select(char.ToLowerInvariant));
}
