namespace MessagingClients.Specs.Documents;

/// <summary>What media types are to who reads them.</summary>
internal static class MediaKinds
{
    private static readonly HashSet<string> Texts =
    [
        "application/xml", "application/x-www-form-urlencoded", "application/javascript", "application/x-javascript", "application/ecmascript",
        "application/yaml", "application/x-yaml", "application/graphql", "application/sql", "application/jwt", "application/jose", "application/toml",
        "application/rtf", "application/text", "plain/text",
    ];

    private static readonly string[] Lines = ["ndjson", "jsonl", "jsonlines", "json-lines", "json-seq", "stream+json"];
    private static readonly string[] Structured = ["properties", "items", "additionalProperties", "allOf", "oneOf", "anyOf"];

    /// <summary>Whether a media type stands for several.</summary>
    public static bool IsRange(string essence) => essence is "*" || essence.EndsWith("/*", StringComparison.Ordinal);

    /// <param name="essence">The media type, in small letters and without parameters.</param>
    /// <param name="schema">What the document says of the body; asked where the media type says nothing.</param>
    public static AnswerKind Of(string essence, SpecNode? schema) => essence switch
    {
        "text/event-stream" => AnswerKind.Events,
        _ when IsJson(essence) => AnswerKind.Json,
        "*/*" or "*" or "application/*" => BySchema(schema),
        _ when essence.StartsWith("text/", StringComparison.Ordinal) || essence.EndsWith("+xml", StringComparison.Ordinal) || Texts.Contains(essence) => AnswerKind.Text,
        _ => AnswerKind.Stream,
    };

    private static bool IsJson(string essence) =>
        (essence.EndsWith("json", StringComparison.Ordinal) || essence.EndsWith("jsonld", StringComparison.Ordinal))
        && !Array.Exists(Lines, line => essence.EndsWith(line, StringComparison.Ordinal));

    /// <summary>What a schema alone says of a body.</summary>
    public static AnswerKind BySchema(SpecNode? schema) => schema is not SpecObject stated ? AnswerKind.Stream
        : SchemaTraits.Types(stated) switch
        {
            ["string"] when stated.Text("format") is not ("binary" or "byte") => AnswerKind.Text,
            ["string"] or ["file"] => AnswerKind.Stream,
            [_, ..] => AnswerKind.Json,
            [] => Structured.Any(keyword => stated[keyword] is not null) ? AnswerKind.Json : AnswerKind.Stream,
        };
}
