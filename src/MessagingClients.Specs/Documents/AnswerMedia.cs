namespace MessagingClients.Specs.Documents;

/// <summary>The one of the media types of an answer that a client asks for: JSON where there is any.</summary>
/// <param name="Stated">The media type as the document writes it, with what the document says of it.</param>
/// <param name="Kind">What it is to who reads it.</param>
internal sealed record AnswerMedia(SpecMember Stated, AnswerKind Kind)
{
    private const int MostTurns = 32;

    /// <summary>The schema of the body, or <see langword="null"/> where there is none.</summary>
    public SpecNode? Schema => Stated.Value.Value("schema");

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
        .Select(media => new AnswerMedia(media, MediaKinds.Of(Essence(media.Name), Resolve(document, media.Value.Value("schema")))))
        .OrderBy(media => media.Kind)
        .ThenBy(media => media.IsRange)
        .FirstOrDefault();

    private static string Essence(string mediaType) => string.Concat(mediaType.Split(';')[0].Trim().Select(char.ToLowerInvariant));

    private static SpecNode? Resolve(SpecObject document, SpecNode? schema)
    {
        SpecNode? found = schema;
        for (int turns = 0; turns < MostTurns && found.Text("$ref") is ['#', '/', ..] reference; turns++)
        {
            found = SpecPointer.Find(document, reference);
        }

        return found;
    }
}
