using System.Net.Http.Headers;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Bodies;

/// <summary>Which media type a client sends, of those that a document offers for one body.</summary>
internal static class RequestMedia
{
    /// <summary>What a client sends where the document lets it send anything.</summary>
    public const string AnyJson = "application/json";

    private static readonly string[] TextEnds = ["XML", "YAML", "JAVASCRIPT", "GRAPHQL", "CSV", "NDJSON"];

    /// <summary>JSON before anything else, then what a client checks, then texts and bytes of the caller's own.</summary>
    /// <returns><see langword="null"/> where the document states no media type.</returns>
    public static SpecMember? Chosen(SpecNode? body) => body.Members("content").OrderBy(media => Rank(media)).FirstOrDefault();

    /// <summary>Those that a client never sends.</summary>
    public static IEnumerable<SpecMember> PassedOver(SpecNode? body) => Chosen(body) is { } chosen
        ? body.Members("content").Where(media => media.Name != chosen.Name && (Kind(chosen) != BodyKind.File || Kind(media) != BodyKind.File))
        : [];

    /// <summary>The media type of a parameter that is JSON; <see langword="null"/> for any other.</summary>
    public static SpecMember? OfParameter(SpecNode parameter) =>
        parameter.Members("content") is [var media] && Kind(media) == BodyKind.Json ? media : null;

    /// <summary>How a body of a media type is written.</summary>
    public static BodyKind Kind(SpecMember media) => Essence(media.Name) switch
    {
        var type when IsJson(type) => BodyKind.Json,
        "*/*" or "APPLICATION/*" => IsBinary(media.Value.Value("schema")) ? BodyKind.File : BodyKind.Json,
        "APPLICATION/X-WWW-FORM-URLENCODED" => BodyKind.Form,
        "MULTIPART/FORM-DATA" => BodyKind.Multipart,
        var type when type.StartsWith("MULTIPART/", StringComparison.Ordinal) || !IsMediaType(media.Name) => BodyKind.Unknown,
        var type when IsText(type) && !IsBinary(media.Value.Value("schema")) => BodyKind.Text,
        _ => BodyKind.File,
    };

    /// <summary>The schema of a body that is JSON; <see langword="null"/> where it has none, or is written in another way.</summary>
    public static SpecNode? JsonSchema(SpecMember? media) => media is not null && Kind(media) == BodyKind.Json ? media.Value.Value("schema") : null;

    /// <summary>Whether a client writes the body from what its schema says, and does not take it as it comes.</summary>
    public static bool IsChecked(SpecMember media) => Kind(media) switch
    {
        BodyKind.Text => media.Value.Value("schema") is SpecObject schema && SchemaTraits.Types(schema) is ["string"] && !Essence(media.Name).EndsWith("XML", StringComparison.Ordinal),
        BodyKind.File => false,
        _ => true,
    };

    /// <summary>RFC 9110, section 8.3.1.</summary>
    public static bool IsMediaType(string name) => MediaTypeHeaderValue.TryParse(name, out _) && !name.Any(char.IsControl);

    public static SpecException NoMediaType(SpecMember media) => new(
        DiagnosticCodes.Invalid, media.Location, $"Expected a media type (RFC 9110) such as application/json, found '{media.Name}'. Correct it by the overlay.");

    public static bool IsBinary(SpecNode? schema) => schema.Text("format") == "binary";

    /// <summary>Whether a part is a file: what is encoded in some way is a text.</summary>
    public static bool IsFile(SpecObject schema) => SchemaTraits.Types(schema) is ["string"]
        && (IsBinary(schema) || (schema["contentMediaType"] is not null && schema["contentEncoding"] is null));

    /// <summary>A media type without its parameters, in capitals.</summary>
    public static string Essence(string mediaType) => mediaType.Split(';')[0].Trim().ToUpperInvariant();

    /// <summary>Whether a media type is JSON by its name.</summary>
    /// <param name="type">The media type as <see cref="Essence"/> has it.</param>
    public static bool IsJson(string type) =>
        (type.EndsWith("JSON", StringComparison.Ordinal) && !type.EndsWith("NDJSON", StringComparison.Ordinal)) || type.EndsWith("JSONLD", StringComparison.Ordinal);

    private static bool IsText(string type) =>
        type.StartsWith("TEXT/", StringComparison.Ordinal) || Array.Exists(TextEnds, end => type.EndsWith(end, StringComparison.Ordinal));

    private static int Rank(SpecMember media) => (Kind(media), Essence(media.Name)) switch
    {
        (BodyKind.Json, "APPLICATION/JSON") => -2,
        (BodyKind.Json, var type) when !type.Contains('*', StringComparison.Ordinal) => -1,
        var (kind, _) => (int)kind,
    };
}
