using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>The body of an operation's requests as cases see it: the media type that a client sends, and what the document says of its value.</summary>
internal sealed class SentBody
{
    private static readonly SpecObject AnyText = new([new SpecMember("type", SpecScalar.OfText("string"))]);
    private readonly SpecNode? _stated;
    private readonly FieldTravel _travel;

    public SentBody(OperationNode node, SchemaView view)
    {
        _stated = node.Operation["requestBody"];
        Media = RequestMedia.Chosen(_stated);
        _travel = new FieldTravel(Media?.Value, view);
    }

    public SpecMember? Media { get; }

    public BodyKind Kind => Media is null ? BodyKind.Unknown : RequestMedia.Kind(Media);

    /// <summary>What the document says of the value; of a text or a file that a client takes as it comes, only that it is one.</summary>
    public SpecNode? Schema => Media is null ? null : RequestMedia.IsChecked(Media) ? Media.Value.Value("schema") : AnyText;

    public bool IsOptional => Media is not null && !_stated.Flag("required");

    /// <summary>The media type that a client sends.</summary>
    public string? MediaType => Media is null ? null : OnWire(Media);

    /// <summary>The documented examples; those of a text in a form of its own say nothing of its value.</summary>
    public IEnumerable<SpecMember> Examples => Media is not null && RequestMedia.IsChecked(Media) ? CaseExamples.Of(Media.Value) : [];

    /// <summary>Media types that no client sends.</summary>
    public IEnumerable<SpecMember> PassedOver => RequestMedia.PassedOver(_stated);

    /// <summary>The media types that a client can send, one in each of its methods; of bytes, all that its caller can choose among.</summary>
    public static IEnumerable<SpecMember> All(SpecObject document, OperationNode node) => node.Operation["requestBody"] is var body && RequestMedia.Chosen(body) is { } chosen
        ? FurtherMedia.Of(document, body).Prepend(chosen)
        : [];

    /// <summary>What a media type of the document is on the wire.</summary>
    public static string OnWire(SpecMember media) => !media.Name.Contains('*', StringComparison.Ordinal) ? media.Name : RequestMedia.Kind(media) switch
    {
        BodyKind.Json => RequestMedia.AnyJson,
        BodyKind.Text => "text/plain",
        _ => media.Name.StartsWith('*') || media.Name.StartsWith("application", StringComparison.Ordinal) ? "application/octet-stream" : media.Name,
    };

    /// <summary>Whether a request can carry the value, so that it is told from every other one.</summary>
    public bool CanTravel(SpecNode value) => Kind is not (BodyKind.Form or BodyKind.Multipart) || _travel.IsPossible(value);

    /// <summary>Whether a value is the content of a file: any is as good as another.</summary>
    public bool IsFile(SchemaSite site) => Kind == BodyKind.File || (Kind == BodyKind.Multipart && RequestMedia.IsFile(site.Stated));

    /// <summary>Whether the least request reads a stream, so that it goes out once whatever happens.</summary>
    public bool IsReadOnce => Kind == BodyKind.File || (Kind == BodyKind.Multipart && _travel.RequiresFile);
}
